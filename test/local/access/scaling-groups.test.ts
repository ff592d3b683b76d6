import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import { CreateLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iamRig, makeProfile, type IamRig } from '../services/iam/iam-rig.ts';
import { allow, userWith } from './access-rig.ts';

let rig: IamRig;
let scaling: AutoScalingClient;
let LaunchTemplateId: string;
const ImageId = 'ami-0ed094fb1304fd857';
const ofScaling = { Action: 'autoscaling:*' };
const running = { Action: ['ec2:RunInstances', 'ec2:CreateTags'] };
const passing = { Action: 'iam:PassRole', Resource: 'arn:aws:iam::123456789012:role/web' };

beforeAll(async () => {
  rig = await iamRig();
  const options = { ...rig.running.clientOptions, maxAttempts: 1 };
  await makeProfile(options, 'web');
  const LaunchTemplateData = {
    ImageId,
    InstanceType: 't3.micro' as const,
    IamInstanceProfile: { Name: 'web' },
    TagSpecifications: [{ ResourceType: 'instance' as const, Tags: [{ Key: 'a', Value: 'b' }] }],
  };
  const template = { LaunchTemplateName: 'web', LaunchTemplateData };
  const { LaunchTemplate } = await new EC2Client(options).send(new CreateLaunchTemplateCommand(template));
  LaunchTemplateId = LaunchTemplate?.LaunchTemplateId ?? '';
  scaling = new AutoScalingClient({ ...options, credentials: await userWith(rig.iam, 'ann', ofScaling) });
});
afterAll(() => rig[Symbol.asyncDispose]());

test('who gives a group a launch template has to be allowed what the group will do with it', async () => {
  const LaunchTemplate = { LaunchTemplateName: 'web' };
  const group = {
    AutoScalingGroupName: 'web',
    MinSize: 0,
    MaxSize: 1,
    AvailabilityZones: ['us-east-1a'],
  };
  const create = () => scaling.send(new CreateAutoScalingGroupCommand({ ...group, LaunchTemplate }));
  const refusal = {
    name: 'AccessDenied',
    message: `You are not authorized to use launch template: ${LaunchTemplateId}`,
  };
  for (const allowed of [[], [running], [passing], [passing, { Action: 'ec2:RunInstances' }]]) {
    await allow(rig.iam, 'ann', ofScaling, ...allowed);
    await expect(create()).rejects.toMatchObject(refusal);
  }
  await allow(rig.iam, 'ann', ofScaling, running, passing);
  await create();
  await allow(rig.iam, 'ann', ofScaling);
  const { AutoScalingGroupName } = group;
  await scaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName, MaxSize: 2 }));
  const other = new UpdateAutoScalingGroupCommand({ AutoScalingGroupName, LaunchTemplate });
  await expect(scaling.send(other)).rejects.toMatchObject(refusal);
});

test('a launch configuration hands over the role of its instance profile', async () => {
  const configuration = {
    LaunchConfigurationName: 'web',
    ImageId,
    InstanceType: 't3.micro',
    IamInstanceProfile: 'web',
  };
  const create = () => scaling.send(new CreateLaunchConfigurationCommand(configuration));
  await expect(create()).rejects.toMatchObject({
    name: 'AccessDenied',
    message:
      'User: arn:aws:iam::123456789012:user/ann is not authorized to perform: iam:PassRole on resource: ' +
      'arn:aws:iam::123456789012:role/web because no identity-based policy allows the iam:PassRole action',
  });
  await allow(rig.iam, 'ann', ofScaling, passing);
  await create();
});
