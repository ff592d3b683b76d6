import {
  AttachVolumeCommand,
  CopySnapshotCommand,
  CreateSnapshotCommand,
  CreateSnapshotsCommand,
  CreateVolumeCommand,
  DeleteSnapshotCommand,
  DescribeLockedSnapshotsCommand,
  DescribeSnapshotAttributeCommand,
  DescribeSnapshotsCommand,
  DescribeSnapshotTierStatusCommand,
  DisableSnapshotBlockPublicAccessCommand,
  EnableSnapshotBlockPublicAccessCommand,
  LockSnapshotCommand,
  ModifySnapshotAttributeCommand,
  ModifySnapshotTierCommand,
  ResetSnapshotAttributeCommand,
  RestoreSnapshotTierCommand,
  UnlockSnapshotCommand,
} from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { snapshotOf, storageLab } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

let lab: StorageLab;
beforeEach(async () => {
  lab = await storageLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

const other = '111122223333';

test('the snapshots of an instance are taken together, with the tags of their volumes', async () => {
  const InstanceId = await lab.instance();
  const VolumeId = await lab.volume({
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
  });
  await lab.ec2.send(new AttachVolumeCommand({ InstanceId, VolumeId, Device: '/dev/sdf' }));
  await lab.after('10s');
  const take = (more: object) =>
    lab.ec2.send(
      new CreateSnapshotsCommand({
        InstanceSpecification: { InstanceId, ...more },
        CopyTagsFromSource: 'volume',
        TagSpecifications: [{ ResourceType: 'snapshot', Tags: [{ Key: 'By', Value: 'night' }] }],
      }),
    );
  expect((await take({})).Snapshots).toHaveLength(2);
  const { Snapshots: data } = await take({ ExcludeBootVolume: true });
  expect(data).toMatchObject([
    {
      VolumeId,
      State: 'pending',
      Progress: '',
      Tags: [
        { Key: 'Name', Value: 'data' },
        { Key: 'By', Value: 'night' },
      ],
    },
  ]);
  expect((await take({ ExcludeDataVolumeIds: [VolumeId] })).Snapshots?.[0]?.VolumeId).not.toBe(VolumeId);
  await expect(take({ ExcludeBootVolume: true, ExcludeDataVolumeIds: [VolumeId] })).rejects.toMatchObject({
    name: 'InvalidParameterCombination',
  });
});

test('a volume has five snapshots in progress at most', async () => {
  const VolumeId = await lab.volume();
  const take = () => lab.ec2.send(new CreateSnapshotCommand({ VolumeId }));
  for (let taken = 0; taken < 5; taken++) await take();
  await expect(take()).rejects.toMatchObject({
    name: 'ConcurrentSnapshotLimitExceeded',
    message: 'Maximum allowed in-progress snapshots for a single volume exceeded.',
  });
  await lab.after('1m');
  await take();
});

test('a snapshot is copied to another region, encrypted on the way', async () => {
  const source = await lab.snapshot(await lab.volume());
  const there = lab.client({ region: 'eu-west-1' });
  const copy = (more = {}) =>
    there.send(new CopySnapshotCommand({ SourceRegion: 'us-east-1', SourceSnapshotId: source, ...more }));
  const { SnapshotId: id = '' } = await copy({ Encrypted: true, Description: 'away' });
  expect(await snapshotOf(there, id)).toMatchObject({
    State: 'pending',
    VolumeId: 'vol-ffffffff',
    VolumeSize: 8,
    Encrypted: true,
    KmsKeyId: expect.stringMatching(/^arn:aws:kms:eu-west-1:123456789012:key\/[0-9a-f-]{36}$/),
    Description: 'away',
    TransferType: 'standard',
  });
  await lab.after('1m');
  expect(await snapshotOf(there, id)).toMatchObject({ State: 'completed' });
  await expect(
    there.send(new CopySnapshotCommand({ SourceRegion: 'us-west-2', SourceSnapshotId: source })),
  ).rejects.toMatchObject({ name: 'InvalidSnapshot.NotFound' });
  for (let copies = 0; copies < 20; copies++) await copy();
  await expect(copy()).rejects.toMatchObject({
    name: 'ResourceLimitExceeded',
    message: 'Too many snapshot copies in progress. The limit is 20 for this destination region.',
  });
});

test('a snapshot is shared with an account, which then sees and uses it, and with everybody', async () => {
  const SnapshotId = await lab.snapshot(await lab.volume());
  const friend = lab.client({ account: other });
  const visible = async () => (await friend.send(new DescribeSnapshotsCommand({}))).Snapshots;
  await expect(snapshotOf(friend, SnapshotId)).rejects.toMatchObject({ name: 'InvalidSnapshot.NotFound' });
  const share = (more: object) =>
    lab.ec2.send(
      new ModifySnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission', ...more }),
    );
  await share({ OperationType: 'add', UserIds: [other] });
  expect(await visible()).toMatchObject([{ SnapshotId, OwnerId: '123456789012' }]);
  const restored = await friend.send(
    new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', SnapshotId, VolumeType: 'gp3' }),
  );
  expect(restored).toMatchObject({ Size: 8, SnapshotId });
  await expect(friend.send(new DeleteSnapshotCommand({ SnapshotId }))).rejects.toMatchObject({
    name: 'InvalidSnapshot.NotFound',
  });
  await share({ CreateVolumePermission: { Add: [{ Group: 'all' }], Remove: [{ UserId: other }] } });
  const attribute = new DescribeSnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission' });
  expect((await lab.ec2.send(attribute)).CreateVolumePermissions).toEqual([{ Group: 'all' }]);
  const open = await friend.send(new DescribeSnapshotsCommand({ RestorableByUserIds: ['all'] }));
  expect(open.Snapshots).toHaveLength(1);
  expect((await friend.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))).Snapshots).toEqual([]);
  await lab.ec2.send(new ResetSnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission' }));
  expect(await visible()).toEqual([]);
});

test('what may not be shared is not', async () => {
  const secret = await lab.snapshot(await lab.volume({ Encrypted: true }));
  const plain = await lab.snapshot(await lab.volume());
  const share = (SnapshotId: string, permission: object) =>
    lab.ec2.send(
      new ModifySnapshotAttributeCommand({ SnapshotId, CreateVolumePermission: { Add: [permission] } }),
    );
  await expect(share(secret, { UserId: other })).rejects.toMatchObject({
    name: 'OperationNotPermitted',
    message: 'Encrypted snapshots with EBS default key cannot be shared',
  });
  await expect(share(plain, { UserId: 'friend' })).rejects.toMatchObject({ name: 'InvalidUserID.Malformed' });
  await lab.ec2.send(new EnableSnapshotBlockPublicAccessCommand({ State: 'block-all-sharing' }));
  await expect(share(plain, { Group: 'all' })).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await lab.ec2.send(new DisableSnapshotBlockPublicAccessCommand({}));
  await share(plain, { Group: 'all' });
  const friend = lab.client({ account: other });
  expect((await friend.send(new DescribeSnapshotsCommand({}))).Snapshots).toHaveLength(1);
  await lab.ec2.send(new EnableSnapshotBlockPublicAccessCommand({ State: 'block-all-sharing' }));
  expect((await friend.send(new DescribeSnapshotsCommand({}))).Snapshots).toEqual([]);
});

test('a locked snapshot stays: in governance until it is unlocked, in compliance until it expires', async () => {
  const SnapshotId = await lab.snapshot(await lab.volume());
  const lock = (more: object) =>
    lab.ec2.send(new LockSnapshotCommand({ SnapshotId, LockMode: 'governance', LockDuration: 2, ...more }));
  const remove = () => lab.ec2.send(new DeleteSnapshotCommand({ SnapshotId }));
  const unlock = () => lab.ec2.send(new UnlockSnapshotCommand({ SnapshotId }));
  expect(await lock({})).toMatchObject({ LockState: 'governance', LockDuration: 2 });
  await expect(remove()).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await unlock();
  await expect(unlock()).rejects.toMatchObject({ name: 'IncorrectState' });
  expect(await lock({ LockMode: 'compliance', CoolOffPeriod: 3 })).toMatchObject({
    LockState: 'compliance-cooloff',
  });
  await lab.after('4h');
  const { Snapshots: locked } = await lab.ec2.send(new DescribeLockedSnapshotsCommand({}));
  expect(locked).toMatchObject([{ SnapshotId, LockState: 'compliance', OwnerId: '123456789012' }]);
  for (const refused of [
    unlock,
    remove,
    () => lock({}),
    () => lock({ LockMode: 'compliance', LockDuration: 1 }),
  ])
    await expect(refused()).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  await lab.after('50h');
  await remove();
});

test('a snapshot is archived and restored, and of an archived one nothing is made', async () => {
  const SnapshotId = await lab.snapshot(await lab.volume());
  const make = () =>
    lab.ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', SnapshotId, VolumeType: 'gp3' }));
  const status = async () =>
    (await lab.ec2.send(new DescribeSnapshotTierStatusCommand({}))).SnapshotTierStatuses?.[0];
  await lab.ec2.send(new ModifySnapshotTierCommand({ SnapshotId }));
  expect(await status()).toMatchObject({
    LastTieringOperationStatus: 'archival-in-progress',
    StorageTier: 'standard',
  });
  await lab.after('25h');
  expect(await status()).toMatchObject({
    LastTieringOperationStatus: 'archival-completed',
    StorageTier: 'archive',
  });
  await expect(make()).rejects.toMatchObject({ name: 'IncorrectState' });
  await lab.ec2.send(new RestoreSnapshotTierCommand({ SnapshotId, TemporaryRestoreDays: 2 }));
  await lab.after('25h');
  await make();
  await lab.after('48h');
  await expect(make()).rejects.toMatchObject({ name: 'IncorrectState' });
  await lab.ec2.send(new RestoreSnapshotTierCommand({ SnapshotId, PermanentRestore: true }));
  await lab.after('25h');
  expect(await snapshotOf(lab.ec2, SnapshotId)).toMatchObject({ StorageTier: 'standard' });
  await make();
});

test('snapshots come in pages and by their filters', async () => {
  const VolumeId = await lab.volume();
  for (let taken = 0; taken < 7; taken++) await lab.snapshot(VolumeId);
  const first = await lab.ec2.send(new DescribeSnapshotsCommand({ MaxResults: 5 }));
  const { NextToken } = first;
  const second = await lab.ec2.send(new DescribeSnapshotsCommand({ MaxResults: 5, NextToken }));
  const ids = [...(first.Snapshots ?? []), ...(second.Snapshots ?? [])].map((one) => one.SnapshotId);
  expect([new Set(ids).size, second.NextToken]).toEqual([7, undefined]);
  const filtered = (Name: string, Value: string) =>
    lab.ec2.send(new DescribeSnapshotsCommand({ Filters: [{ Name, Values: [Value] }] }));
  expect((await filtered('volume-id', VolumeId)).Snapshots).toHaveLength(7);
  expect((await filtered('status', 'pending')).Snapshots).toEqual([]);
  await expect(filtered('state', 'pending')).rejects.toThrow("The filter 'state' is invalid");
});
