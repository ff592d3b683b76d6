import {
  AttachVolumeCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DeleteSnapshotCommand,
  DeleteVolumeCommand,
  DescribeInstancesCommand,
  DescribeSnapshotsCommand,
  DescribeVolumeAttributeCommand,
  DescribeVolumesCommand,
  DescribeVolumeStatusCommand,
  DetachVolumeCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { CreateVolumeCommandInput } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;

beforeEach(async () => {
  running = await startCloud();
  running.cloud.clock.freeze();
  ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
});
afterEach(() => running[Symbol.asyncDispose]());

async function create(input: Partial<CreateVolumeCommandInput> = {}) {
  const command = new CreateVolumeCommand({
    AvailabilityZone: 'us-east-1a',
    Size: 8,
    VolumeType: 'gp3',
    ...input,
  });
  return (await ec2.send(command)).VolumeId ?? '';
}

async function volume(id: string) {
  const { Volumes: volumes } = await ec2.send(new DescribeVolumesCommand({ VolumeIds: [id] }));
  return volumes?.[0];
}

async function launch() {
  const { Instances: instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0ed094fb1304fd857',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone: 'us-east-1a' },
    }),
  );
  running.cloud.clock.advance('1m');
  return instances?.[0]?.InstanceId ?? '';
}

test('a volume is made, available a moment later, and deleted', async () => {
  const id = await create({
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
  });
  expect(await volume(id)).toMatchObject({
    State: 'creating',
    Size: 8,
    Iops: 3000,
    Throughput: 125,
    Attachments: [],
  });
  running.cloud.clock.advance('10s');
  expect(await volume(id)).toMatchObject({ State: 'available', Tags: [{ Key: 'Name', Value: 'data' }] });
  const status = await ec2.send(new DescribeVolumeStatusCommand({ VolumeIds: [id] }));
  expect(status.VolumeStatuses?.[0]?.VolumeStatus?.Status).toBe('ok');
  const attribute = new DescribeVolumeAttributeCommand({ VolumeId: id, Attribute: 'autoEnableIO' });
  expect((await ec2.send(attribute)).AutoEnableIO).toEqual({ Value: false });
  await ec2.send(new DeleteVolumeCommand({ VolumeId: id }));
  expect(await volume(id)).toMatchObject({ State: 'deleting' });
  running.cloud.clock.advance('10s');
  await expect(volume(id)).rejects.toMatchObject({
    name: 'InvalidVolume.NotFound',
    message: `The volume '${id}' does not exist.`,
  });
});

test('each volume type has its limits', async () => {
  const cases: readonly [Partial<CreateVolumeCommandInput>, string][] = [
    [{ VolumeType: 'gp2', Iops: 100 }, 'The parameter iops is not supported for gp2 volumes.'],
    [{ VolumeType: 'io1' }, 'The parameter iops must be specified for io1 volumes.'],
    [{ Iops: 15_000, Size: 20 }, 'Iops to volume size ratio of 750.000000 is too high; maximum is 500'],
    [{ Iops: 2999 }, 'Volume iops of 2999 is too low; minimum is 3000.'],
    [
      { Throughput: 1000 },
      'Throughput (MiBps) to iops ratio of 0.333333 is too high; maximum is 0.250000 MiBps per iops.',
    ],
    [{ VolumeType: 'st1' }, 'Volume of 8GiB is too small for volume type st1; minimum is 125GiB.'],
    [{ VolumeType: 'standard', Size: 1025 }, 'Volume of 1025GiB is too large for volume type standard'],
    [{ AvailabilityZone: 'us-east-1x' }, "The zone 'us-east-1x' does not exist."],
    [{ Size: undefined }, 'The request must contain the parameter size/snapshot'],
    [{ KmsKeyId: 'alias/mine' }, 'The parameter [KmsKeyId] requires the parameter Encrypted to be set.'],
  ];
  for (const [input, message] of cases) await expect(create(input), message).rejects.toThrow(message);
  expect(await volume(await create({ VolumeType: 'gp2', Size: 500 }))).toMatchObject({ Iops: 1500 });
});

test('the same client token makes one volume, and other parameters with it are refused', async () => {
  const first = await create({ ClientToken: 'once' });
  expect(await create({ ClientToken: 'once' })).toBe(first);
  await expect(create({ ClientToken: 'once', Size: 9 })).rejects.toMatchObject({
    name: 'IdempotentParameterMismatch',
  });
  running.cloud.clock.advance('25h');
  expect(await create({ ClientToken: 'once', Size: 9 })).not.toBe(first);
});

test('a volume is attached to an instance of its zone and detached again', async () => {
  const instanceId = await launch();
  const id = await create();
  running.cloud.clock.advance('10s');
  const attach = { InstanceId: instanceId, VolumeId: id, Device: '/dev/sdf' };
  expect(await ec2.send(new AttachVolumeCommand(attach))).toMatchObject({ State: 'attaching', VolumeId: id });
  running.cloud.clock.advance('10s');
  expect(await volume(id)).toMatchObject({
    State: 'in-use',
    Attachments: [
      { InstanceId: instanceId, Device: '/dev/sdf', State: 'attached', DeleteOnTermination: false },
    ],
  });
  const found = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [instanceId] }));
  const devices = found.Reservations?.[0]?.Instances?.[0]?.BlockDeviceMappings ?? [];
  expect(devices.map((device) => [device.DeviceName, device.Ebs?.Status])).toEqual([
    ['/dev/xvda', 'attached'],
    ['/dev/sdf', 'attached'],
  ]);
  await expect(ec2.send(new AttachVolumeCommand(attach))).rejects.toMatchObject({
    name: 'VolumeInUse',
    message: `${id} is already attached to an instance`,
  });
  await expect(ec2.send(new DeleteVolumeCommand({ VolumeId: id }))).rejects.toMatchObject({
    name: 'VolumeInUse',
    message: `Volume ${id} is currently attached to ${instanceId}`,
  });
  const detach = (more: object) => ec2.send(new DetachVolumeCommand({ VolumeId: id, ...more }));
  await expect(detach({ Device: '/dev/sdz' })).rejects.toMatchObject({
    name: 'InvalidAttachment.NotFound',
    message: `The volume ${id} is not attached to instance ${instanceId} as device /dev/sdz`,
  });
  await expect(detach({ InstanceId: 'i-1234abcd' })).rejects.toMatchObject({
    name: 'InvalidInstanceID.NotFound',
    message: "The instance ID 'i-1234abcd' does not exist",
  });
  expect(await detach({})).toMatchObject({ State: 'detaching' });
  running.cloud.clock.advance('10s');
  expect(await volume(id)).toMatchObject({ State: 'available', Attachments: [] });
  await expect(ec2.send(new DetachVolumeCommand({ VolumeId: id }))).rejects.toMatchObject({
    name: 'IncorrectState',
    message: `Volume '${id}' is in the 'available' state.`,
  });
});

test('zones, devices and roots are watched over', async () => {
  const instanceId = await launch();
  const elsewhere = await create({ AvailabilityZone: 'us-east-1b' });
  const here = await create();
  running.cloud.clock.advance('10s');
  const attach = (VolumeId: string, Device: string) =>
    ec2.send(new AttachVolumeCommand({ InstanceId: instanceId, VolumeId, Device }));
  await expect(attach(elsewhere, '/dev/sdf')).rejects.toMatchObject({
    name: 'InvalidVolume.ZoneMismatch',
    message: `The volume '${elsewhere}' is not in the same availability zone as instance '${instanceId}'`,
  });
  await expect(attach(here, '/dev/xvda')).rejects.toThrow(
    "Invalid value '/dev/xvda' for unixDevice. Attachment point /dev/xvda is already in use",
  );
  await expect(attach(here, 'disk')).rejects.toThrow(
    'Value (disk) for parameter device is invalid. disk is not a valid EBS device name.',
  );
  const Filters = [{ Name: 'attachment.instance-id', Values: [instanceId] }];
  const { Volumes: roots } = await ec2.send(new DescribeVolumesCommand({ Filters }));
  await expect(ec2.send(new DetachVolumeCommand({ VolumeId: roots?.[0]?.VolumeId }))).rejects.toMatchObject({
    name: 'OperationNotPermitted',
    message: `Unable to detach root volume '/dev/xvda' from instance '${instanceId}'`,
  });
});

test('a snapshot grows until it is complete, and volumes come from it', async () => {
  const id = await create({ Encrypted: true });
  running.cloud.clock.advance('10s');
  const made = await ec2.send(new CreateSnapshotCommand({ VolumeId: id, Description: 'nightly' }));
  const SnapshotId = made.SnapshotId ?? '';
  expect(made).toMatchObject({ State: 'pending', VolumeSize: 8, Encrypted: true, Description: 'nightly' });
  await expect(create({ SnapshotId, Size: undefined })).rejects.toMatchObject({ name: 'IncorrectState' });
  running.cloud.clock.advance('19s');
  const snapshot = async () =>
    (await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }))).Snapshots?.[0];
  expect(await snapshot()).toMatchObject({ State: 'pending', Progress: '50%' });
  running.cloud.clock.advance('1m');
  expect(await snapshot()).toMatchObject({ State: 'completed', Progress: '100%', OwnerId: '123456789012' });
  expect(await volume(await create({ SnapshotId, Size: undefined }))).toMatchObject({
    Size: 8,
    SnapshotId,
    Encrypted: true,
  });
  await expect(create({ SnapshotId, Size: 4 })).rejects.toThrow(
    `Volume of size 4GB is smaller than snapshot '${SnapshotId}', expect size>= 8GB`,
  );
  const { Snapshots: amazons } = await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['amazon'] }));
  expect(amazons).toEqual([]);
  await ec2.send(new DeleteSnapshotCommand({ SnapshotId }));
  await expect(snapshot()).rejects.toMatchObject({
    name: 'InvalidSnapshot.NotFound',
    message: `The snapshot '${SnapshotId}' does not exist.`,
  });
});
