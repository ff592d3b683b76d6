import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { DescribeSubnetsCommand, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { image, refused, startLab, type Lab, type Refusal } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

function refusal(input: Partial<RunInstancesCommandInput>): Promise<Refusal> {
  return refused(lab.launch(1, input));
}

async function subnetIn(zone: string): Promise<string> {
  const filter = { Name: 'availability-zone', Values: [zone] };
  const { Subnets = [] } = await lab.ec2.send(new DescribeSubnetsCommand({ Filters: [filter] }));
  return Subnets[0]?.SubnetId ?? '';
}

const architectures =
  ' Specify an instance type and an AMI that have matching architectures, and try again. ' +
  "You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.";

test.each<[string, Partial<RunInstancesCommandInput>, string, string]>([
  [
    'an image that does not exist',
    { ImageId: 'ami-0123456789abcdef0' },
    'InvalidAMIID.NotFound',
    "The image id '[ami-0123456789abcdef0]' does not exist",
  ],
  [
    'an image id that is none',
    { ImageId: 'ami-nonsense' },
    'InvalidAMIID.Malformed',
    'Invalid id: "ami-nonsense" (expecting "ami-...")',
  ],
  ['no image', { ImageId: undefined }, 'MissingParameter', 'The request must contain the parameter ImageId'],
  [
    'a type that AWS does not have',
    { InstanceType: 't9.huge' as never },
    'InvalidParameterValue',
    "Invalid value 't9.huge' for InstanceType.",
  ],
  [
    'an image of another architecture',
    { ImageId: image.arm },
    'InvalidParameterValue',
    "The architecture 'x86_64' of the specified instance type does not match the architecture 'arm64' of the specified AMI." +
      architectures,
  ],
  [
    'a zone without the type',
    { Placement: { AvailabilityZone: 'us-east-1e' } },
    'Unsupported',
    'Your requested instance type (t3.micro) is not supported in your requested Availability Zone (us-east-1e). ' +
      'Please retry your request by not specifying an Availability Zone or choosing us-east-1a, us-east-1b, us-east-1c, us-east-1d, us-east-1f.',
  ],
  [
    'an unknown key pair',
    { KeyName: 'nobody' },
    'InvalidKeyPair.NotFound',
    "The key pair 'nobody' does not exist",
  ],
  [
    'a zone that the region does not have',
    { Placement: { AvailabilityZone: 'us-east-1z' } },
    'InvalidParameterValue',
    'Invalid availability zone: [us-east-1z]',
  ],
  [
    'a placement group, as there are none',
    { Placement: { GroupName: 'rack' } },
    'InvalidPlacementGroup.Unknown',
    "The Placement Group 'rack' is unknown.",
  ],
  [
    'a snapshot that does not exist',
    { BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { SnapshotId: 'snap-0123456789abcdef0' } }] },
    'InvalidSnapshot.NotFound',
    "The snapshot 'snap-0123456789abcdef0' does not exist.",
  ],
  [
    'an unknown subnet',
    { SubnetId: 'subnet-0123456789abcdef0' },
    'InvalidSubnetID.NotFound',
    "The subnet ID 'subnet-0123456789abcdef0' does not exist",
  ],
  [
    'an unknown security group',
    { SecurityGroupIds: ['sg-0123456789abcdef0'] },
    'InvalidGroup.NotFound',
    "The security group 'sg-0123456789abcdef0' does not exist",
  ],
  [
    'user data that is not base64',
    { UserData: '#!/bin/sh' },
    'InvalidUserData.Malformed',
    'Invalid BASE64 encoding of user data.',
  ],
  [
    'user data over 16 KiB',
    { UserData: Buffer.alloc(16_385).toString('base64') },
    'InvalidParameterValue',
    'User data is limited to 16384 bytes',
  ],
  [
    'a root volume smaller than its snapshot',
    { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 4 } }] },
    'InvalidBlockDeviceMapping',
    expect.stringMatching(
      /^Volume of size 4GB is smaller than snapshot 'snap-[0-9a-f]{17}', expect size>= 8GB$/,
    ),
  ],
  [
    'a device named twice',
    {
      BlockDeviceMappings: [
        { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 4 } },
        { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 4 } },
      ],
    },
    'InvalidBlockDeviceMapping',
    "The device '/dev/sdb' is used in more than one block-device mapping",
  ],
  [
    'a volume of no size',
    { BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeType: 'gp3' } }] },
    'MissingParameter',
    'The request must contain the parameter size or snapshotId',
  ],
  [
    'hibernation without encryption',
    { HibernationOptions: { Configured: true } },
    'UnsupportedHibernationConfiguration',
    'For hibernation, the root device volume must be encrypted.',
  ],
  [
    'interfaces and a subnet at once',
    { SubnetId: 'subnet-0123456789abcdef0', NetworkInterfaces: [{ DeviceIndex: 0 }] },
    'InvalidParameterCombination',
    'Network interfaces and an instance-level subnet ID may not be specified on the same request',
  ],
  [
    'more interfaces than the type has room for',
    { NetworkInterfaces: [{ DeviceIndex: 0 }, { DeviceIndex: 1 }, { DeviceIndex: 2 }] },
    'AttachmentLimitExceeded',
    'Interface count 3 exceeds the limit for t3.micro',
  ],
  [
    'a launch template, as there are none',
    { LaunchTemplate: { LaunchTemplateName: 'web' } },
    'InvalidLaunchTemplateName.NotFoundException',
    'The specified launch template, with template name web, does not exist.',
  ],
])('%s is refused', async (_what, input, code, message) => {
  expect(await refusal(input)).toEqual({ code, message, status: 400 });
});

test('a dry run that would have worked is refused with 412 and makes nothing', async () => {
  expect(await refusal({ DryRun: true })).toEqual({
    code: 'DryRunOperation',
    message: 'Request would have succeeded, but DryRun flag is set.',
    status: 412,
  });
});

test('an address outside the subnet is refused', async () => {
  const SubnetId = await subnetIn('us-east-1a');
  expect(await refusal({ SubnetId, PrivateIpAddress: '10.0.0.4' })).toMatchObject({
    code: 'InvalidParameterValue',
    message: "Address does not fall within the subnet's address range",
  });
});

test('beyond the quota of vCPUs nothing is launched, and what fits between least and most is', async () => {
  const launch = (least: number, most: number) =>
    lab.ec2.send(
      new RunInstancesCommand({
        ImageId: image.x86,
        InstanceType: 'm5.24xlarge',
        MinCount: least,
        MaxCount: most,
      }),
    );
  expect(await refused(launch(13, 13))).toEqual({
    code: 'VcpuLimitExceeded',
    message:
      'You have requested more vCPU capacity than your current vCPU limit of 1152 allows for the instance bucket ' +
      'that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request ' +
      'to request an adjustment to this limit.',
    status: 400,
  });
  expect((await launch(1, 20)).Instances).toHaveLength(12);
  expect((await refused(launch(1, 1))).code).toBe('VcpuLimitExceeded');
});
