import {
  CopySnapshotCommand,
  CreateImageCommand,
  CreateLaunchTemplateCommand,
  CreateSnapshotCommand,
  DeregisterImageCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import type { AuthorizationRequest } from '../../../../../src/local/action.ts';
import { manifest } from '../../../../../src/local/services/manifest.ts';
import type { Manifest } from '../../../../../src/local/services/define-service.ts';
import { publicImage, storageLab } from './storage-lab.ts';

/** The services of the cloud, with every action of EC2 noting what it asks the caller's permission for. */
async function watched(asked: AuthorizationRequest[]): Promise<Manifest> {
  const { service, actions } = await manifest.ec2();
  const noted = Object.entries(actions).map(([name, load]) => {
    const noting = async () => {
      const { action } = await load();
      const authorize: typeof action.authorize = (input, context) => {
        const requests = action.authorize(input, context);
        asked.push(...requests);
        return requests;
      };
      return { action: { ...action, authorize } };
    };
    return [name, noting] as const;
  });
  return { ...manifest, ec2: async () => ({ service, actions: Object.fromEntries(noted) }) };
}

test('storage asks for the permissions that AWS documents, on ARNs as AWS writes them', async () => {
  const asked: AuthorizationRequest[] = [];
  await using lab = await storageLab({ services: await watched(asked) });
  const VolumeId = await lab.volume();
  const InstanceId = await lab.instance();
  const arnsOf = async (call: (ec2: EC2Client) => Promise<unknown>) => {
    asked.length = 0;
    await call(lab.ec2);
    return asked.map(({ action, arn }) => `${action} ${arn}`);
  };
  const here = 'arn:aws:ec2:us-east-1:';
  const own = `${here}123456789012:`;
  const TagSpecifications = [{ ResourceType: 'snapshot' as const, Tags: [{ Key: 'By', Value: 'night' }] }];
  expect(await arnsOf((ec2) => ec2.send(new CreateSnapshotCommand({ VolumeId, TagSpecifications })))).toEqual(
    [
      `ec2:CreateSnapshot ${here}:snapshot/*`,
      `ec2:CreateTags ${here}:snapshot/*`,
      `ec2:CreateSnapshot ${own}volume/${VolumeId}`,
    ],
  );
  const SourceSnapshotId = await lab.snapshot(VolumeId);
  const copy = new CopySnapshotCommand({ SourceRegion: 'us-east-1', SourceSnapshotId });
  expect(await arnsOf((ec2) => ec2.send(copy))).toEqual([
    `ec2:CopySnapshot ${here}:snapshot/*`,
    `ec2:CopySnapshot ${here}:snapshot/${SourceSnapshotId}`,
  ]);
  let ImageId: string | undefined;
  const image = async (ec2: EC2Client) => {
    ({ ImageId } = await ec2.send(new CreateImageCommand({ InstanceId, Name: 'golden' })));
  };
  expect(await arnsOf(image)).toEqual([
    `ec2:CreateImage ${own}instance/${InstanceId}`,
    `ec2:CreateImage ${here}:image/*`,
    `ec2:CreateImage ${here}:snapshot/*`,
  ]);
  expect(await arnsOf((ec2) => ec2.send(new DeregisterImageCommand({ ImageId })))).toEqual([
    `ec2:DeregisterImage ${here}:image/${ImageId}`,
  ]);
  const made = await lab.ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'web',
      LaunchTemplateData: { ImageId: publicImage, InstanceType: 't3.micro', KeyName: undefined },
    }),
  );
  const launch = new RunInstancesCommand({
    LaunchTemplate: { LaunchTemplateName: 'web' },
    MinCount: 1,
    MaxCount: 1,
  });
  const launched = await arnsOf((ec2) => ec2.send(launch));
  expect(launched).toContain(`ec2:RunInstances ${here}:image/${publicImage}`);
  expect(launched).toContain(
    `ec2:RunInstances ${own}launch-template/${made.LaunchTemplate?.LaunchTemplateId}`,
  );
});
