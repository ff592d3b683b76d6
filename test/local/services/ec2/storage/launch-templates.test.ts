import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeVolumesCommand,
  GetLaunchTemplateDataCommand,
  ModifyLaunchTemplateCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicImage, storageLab } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

let lab: StorageLab;
beforeEach(async () => {
  lab = await storageLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

const data: RequestLaunchTemplateData = {
  ImageId: publicImage,
  InstanceType: 't3.micro',
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 12, VolumeType: 'gp3' } }],
  TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Team', Value: 'web' }] }],
};

async function template(LaunchTemplateName = 'web', LaunchTemplateData = data) {
  const command = new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData });
  return (await lab.ec2.send(command)).LaunchTemplate?.LaunchTemplateId ?? '';
}

async function versions(LaunchTemplateId: string, Versions?: string[]) {
  const command = new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId, Versions });
  return (await lab.ec2.send(command)).LaunchTemplateVersions;
}

test('a template has versions of which one is the default and one the latest', async () => {
  const id = await template();
  await lab.ec2.send(
    new CreateLaunchTemplateVersionCommand({
      LaunchTemplateId: id,
      SourceVersion: '$Latest',
      VersionDescription: 'larger',
      LaunchTemplateData: { InstanceType: 't3.large' },
    }),
  );
  expect(await versions(id)).toMatchObject([
    { VersionNumber: 1, DefaultVersion: true, CreatedBy: 'arn:aws:iam::123456789012:root' },
    {
      VersionNumber: 2,
      DefaultVersion: false,
      VersionDescription: 'larger',
      LaunchTemplateData: { ImageId: publicImage, InstanceType: 't3.large' },
    },
  ]);
  expect(await versions(id, ['$Latest'])).toMatchObject([{ VersionNumber: 2 }]);
  await lab.ec2.send(new ModifyLaunchTemplateCommand({ LaunchTemplateName: 'web', DefaultVersion: '2' }));
  const { LaunchTemplates: found } = await lab.ec2.send(
    new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: ['web'] }),
  );
  expect(found).toMatchObject([{ LaunchTemplateId: id, DefaultVersionNumber: 2, LatestVersionNumber: 2 }]);
  const gone = await lab.ec2.send(
    new DeleteLaunchTemplateVersionsCommand({ LaunchTemplateId: id, Versions: ['1', '2', '7'] }),
  );
  expect(gone.SuccessfullyDeletedLaunchTemplateVersions).toMatchObject([{ VersionNumber: 1 }]);
  expect(gone.UnsuccessfullyDeletedLaunchTemplateVersions).toMatchObject([
    { VersionNumber: 2 },
    { VersionNumber: 7, ResponseError: { Code: 'launchTemplateVersionDoesNotExist' } },
  ]);
  await lab.ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateId: id }));
  await expect(versions(id)).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateId.NotFound',
    message: `The specified launch template, with template ID ${id}, does not exist.`,
  });
});

test('an instance is launched from a template, and what the launch says itself goes before', async () => {
  const id = await template();
  const { Instances: launched } = await lab.ec2.send(
    new RunInstancesCommand({
      LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' },
      InstanceType: 't3.small',
      MinCount: 1,
      MaxCount: 1,
    }),
  );
  await lab.after('1m');
  const InstanceIds = [launched?.[0]?.InstanceId ?? ''];
  const found = await lab.ec2.send(new DescribeInstancesCommand({ InstanceIds }));
  const instance = found.Reservations?.[0]?.Instances?.[0];
  expect(instance).toMatchObject({
    InstanceType: 't3.small',
    ImageId: publicImage,
    Tags: expect.arrayContaining([
      { Key: 'Team', Value: 'web' },
      { Key: 'aws:ec2launchtemplate:id', Value: id },
      { Key: 'aws:ec2launchtemplate:version', Value: '1' },
    ]),
  });
  const { Volumes: volumes } = await lab.ec2.send(new DescribeVolumesCommand({}));
  expect(volumes).toMatchObject([{ Size: 12, VolumeType: 'gp3' }]);
  const again = await lab.ec2.send(new GetLaunchTemplateDataCommand({ InstanceId: InstanceIds[0] }));
  expect(again.LaunchTemplateData).toMatchObject({
    InstanceType: 't3.small',
    ImageId: publicImage,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Team', Value: 'web' }] }],
  });
});

test('names, versions and templates that are not right are refused as EC2 refuses them', async () => {
  const id = await template();
  await expect(template()).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateName.AlreadyExistsException',
    message: 'Launch template name already in use.',
  });
  await expect(template('no spaces')).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateName.MalformedException',
  });
  await expect(template('data', { UserData: '%' })).rejects.toMatchObject({
    name: 'InvalidUserData.Malformed',
  });
  await expect(versions(id, ['9'])).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateId.VersionNotFound',
  });
  const launch = (LaunchTemplate: object) =>
    lab.ec2.send(new RunInstancesCommand({ LaunchTemplate, MinCount: 1, MaxCount: 1 }));
  await expect(launch({ LaunchTemplateName: 'nobody' })).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateName.NotFoundException',
    message: 'The specified launch template, with template name nobody, does not exist.',
  });
  await expect(launch({ LaunchTemplateId: id, Version: '4' })).rejects.toMatchObject({
    name: 'InvalidLaunchTemplateId.VersionNotFound',
  });
});

test('the newest version of every template is found without naming one', async () => {
  await template('one');
  await template('two');
  const found = await lab.ec2.send(
    new DescribeLaunchTemplateVersionsCommand({ Versions: ['$Latest', '$Default'] }),
  );
  expect(found.LaunchTemplateVersions).toHaveLength(2);
  const filtered = new DescribeLaunchTemplatesCommand({
    Filters: [{ Name: 'launch-template-name', Values: ['t*'] }],
  });
  expect((await lab.ec2.send(filtered)).LaunchTemplates).toMatchObject([{ LaunchTemplateName: 'two' }]);
});
