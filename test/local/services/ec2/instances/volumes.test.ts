import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const volumesOf = async (id: string) => {
  const Filters = [{ Name: 'attachment.instance-id', Values: [id] }];
  return (await lab.ec2.send(new DescribeVolumesCommand({ Filters }))).Volumes ?? [];
};

test('the volumes of a launch are as the mapping says, tagged, in use, in the zone of the instance', async () => {
  const [id = ''] = await lab.running(1, {
    Placement: { AvailabilityZone: 'us-east-1d' },
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, Encrypted: true } },
      {
        DeviceName: '/dev/sdf',
        Ebs: { VolumeSize: 100, VolumeType: 'io2', Iops: 500, DeleteOnTermination: false },
      },
    ],
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'of', Value: 'web' }] }],
  });
  const volumes = await volumesOf(id);
  const bySize = volumes.sort((one, other) => (one.Size ?? 0) - (other.Size ?? 0));
  expect(bySize).toMatchObject([
    {
      Size: 20,
      VolumeType: 'gp3',
      Iops: 3000,
      Throughput: 125,
      Encrypted: true,
      KmsKeyId: expect.stringMatching(/^arn:aws:kms:us-east-1:123456789012:key\/[0-9a-f-]{36}$/),
      State: 'in-use',
      AvailabilityZone: 'us-east-1d',
      SnapshotId: expect.stringMatching(/^snap-/),
      Tags: [{ Key: 'of', Value: 'web' }],
      Attachments: [{ InstanceId: id, Device: '/dev/xvda', State: 'attached', DeleteOnTermination: true }],
    },
    {
      Size: 100,
      VolumeType: 'io2',
      Iops: 500,
      Encrypted: false,
      Attachments: [{ Device: '/dev/sdf', DeleteOnTermination: false }],
    },
  ]);
  await lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  const left = await lab.ec2.send(new DescribeVolumesCommand({ VolumeIds: [bySize[1]?.VolumeId ?? ''] }));
  expect(left.Volumes).toMatchObject([{ State: 'available', Attachments: [] }]);
  const root = new DescribeVolumesCommand({ VolumeIds: [bySize[0]?.VolumeId ?? ''] });
  expect((await refused(lab.ec2.send(root))).code).toBe('InvalidVolume.NotFound');
});

test('a volume that is attached later is shown at the instance, and stays when it ends', async () => {
  const [id = ''] = await lab.running(1, { Placement: { AvailabilityZone: 'us-east-1a' } });
  const made = await lab.ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 5 }));
  await lab.cloud.clock.advance('30s');
  const VolumeId = made.VolumeId ?? '';
  await lab.ec2.send(new AttachVolumeCommand({ InstanceId: id, VolumeId, Device: '/dev/sdg' }));
  await lab.cloud.clock.advance('30s');
  const devices = (await lab.describe(id)).BlockDeviceMappings ?? [];
  expect(devices.map((device) => [device.DeviceName, device.Ebs?.Status])).toEqual([
    ['/dev/xvda', 'attached'],
    ['/dev/sdg', 'attached'],
  ]);
  await lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  const left = await lab.ec2.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId] }));
  expect(left.Volumes).toMatchObject([{ State: 'available' }]);
});

test('an instance without its root volume does not start', async () => {
  const [id = ''] = await lab.running();
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  const [root] = await volumesOf(id);
  await lab.ec2.send(new DetachVolumeCommand({ VolumeId: root?.VolumeId }));
  await lab.cloud.clock.advance('1m');
  expect(await refused(lab.ec2.send(new StartInstancesCommand({ InstanceIds: [id] })))).toEqual({
    code: 'InvalidParameterValue',
    message: `Invalid value '${id}' for instanceId. Instance does not have a volume attached at root (/dev/xvda)`,
    status: 400,
  });
});
