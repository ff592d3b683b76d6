import { expect, test } from 'vitest';
import { localRig } from '../../../operations/local-rig.ts';
import type { LocalRig } from '../../../operations/local-rig.ts';

async function snapshotOf({ connection, cloud }: LocalRig, tags: Readonly<Record<string, string>> = {}) {
  const volume = await connection.call('ec2', 'CreateVolume', { AvailabilityZone: 'eu-west-1a', Size: 8 });
  await cloud.clock.advance('1m');
  const given = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const snapshot = await connection.call('ec2', 'CreateSnapshot', {
    VolumeId: volume.VolumeId ?? '',
    ...(given.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'snapshot', Tags: given }] }),
  });
  await cloud.clock.advance('1h');
  return { volume: volume.VolumeId ?? '', snapshot: snapshot.SnapshotId ?? '' };
}

const days = (RetentionPeriodValue: number) => ({
  RetentionPeriodValue,
  RetentionPeriodUnit: 'DAYS' as const,
});

test('what a rule holds goes to the bin, comes back, and is gone after its days', async () => {
  await using rig = await localRig();
  const { connection, cloud } = rig;
  const rule = await connection.call('rbin', 'CreateRule', {
    ResourceType: 'EBS_SNAPSHOT',
    RetentionPeriod: days(7),
    Description: 'a week',
  });
  expect(rule).toMatchObject({ Status: 'pending', LockState: 'unlocked' });
  expect(rule.Identifier).toMatch(/^[0-9a-zA-Z]{11}$/);
  const { snapshot, volume } = await snapshotOf(rig);
  await connection.call('ec2', 'DeleteSnapshot', { SnapshotId: snapshot });
  const listed = await connection.call('ec2', 'ListSnapshotsInRecycleBin', {});
  expect(listed.Snapshots).toMatchObject([{ SnapshotId: snapshot, VolumeId: volume }]);
  const [entry] = listed.Snapshots ?? [];
  expect(Number(entry?.RecycleBinExitTime) - Number(entry?.RecycleBinEnterTime)).toBe(7 * 86_400_000);
  await expect(
    connection.call('ec2', 'DescribeSnapshots', { SnapshotIds: [snapshot] }),
  ).rejects.toMatchObject({ code: 'InvalidSnapshot.NotFound' });

  const back = await connection.call('ec2', 'RestoreSnapshotFromRecycleBin', { SnapshotId: snapshot });
  expect(back).toMatchObject({ SnapshotId: snapshot, State: 'completed', VolumeSize: 8 });
  expect((await connection.call('ec2', 'ListSnapshotsInRecycleBin', {})).Snapshots).toEqual([]);

  await connection.call('ec2', 'DeleteSnapshot', { SnapshotId: snapshot });
  await cloud.clock.advance('8d');
  expect((await connection.call('ec2', 'ListSnapshotsInRecycleBin', {})).Snapshots).toEqual([]);
  await expect(
    connection.call('ec2', 'RestoreSnapshotFromRecycleBin', { SnapshotId: snapshot }),
  ).rejects.toMatchObject({ code: 'InvalidSnapshot.NotFound' });
});

test('a rule for tags holds what has one of them; of several rules the longest counts', async () => {
  await using rig = await localRig();
  const { connection } = rig;
  for (const [key, value] of [
    ['Keep', 3],
    ['Longer', 30],
  ] as const)
    await connection.call('rbin', 'CreateRule', {
      ResourceType: 'EBS_SNAPSHOT',
      RetentionPeriod: days(value),
      ResourceTags: [{ ResourceTagKey: key, ResourceTagValue: 'yes' }],
    });
  const both = await snapshotOf(rig, { Keep: 'yes', Longer: 'yes' });
  const none = await snapshotOf(rig, { Keep: 'no' });
  for (const { snapshot } of [both, none])
    await connection.call('ec2', 'DeleteSnapshot', { SnapshotId: snapshot });
  const [entry, ...others] = (await connection.call('ec2', 'ListSnapshotsInRecycleBin', {})).Snapshots ?? [];
  expect(others).toEqual([]);
  expect(entry?.SnapshotId).toBe(both.snapshot);
  expect(Number(entry?.RecycleBinExitTime) - Number(entry?.RecycleBinEnterTime)).toBe(30 * 86_400_000);
});

test('images and volumes go to the bin and come back as well', async () => {
  await using rig = await localRig();
  const { connection, cloud } = rig;
  for (const [ResourceType, value] of [
    ['EC2_IMAGE', 5],
    ['EBS_VOLUME', 7],
  ] as const)
    await connection.call('rbin', 'CreateRule', { ResourceType, RetentionPeriod: days(value) });
  const { snapshot, volume } = await snapshotOf(rig);
  const image = await connection.call('ec2', 'RegisterImage', {
    Name: 'golden',
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: snapshot } }],
  });
  const ImageId = image.ImageId ?? '';
  await connection.call('ec2', 'DeregisterImage', { ImageId });
  await connection.call('ec2', 'DeleteVolume', { VolumeId: volume });
  await cloud.clock.advance('1m');
  expect((await connection.call('ec2', 'ListImagesInRecycleBin', {})).Images).toMatchObject([
    { ImageId, Name: 'golden' },
  ]);
  expect((await connection.call('ec2', 'ListVolumesInRecycleBin', {})).Volumes).toMatchObject([
    { VolumeId: volume, Size: 8 },
  ]);
  await connection.call('ec2', 'RestoreImageFromRecycleBin', { ImageId });
  await connection.call('ec2', 'RestoreVolumeFromRecycleBin', { VolumeId: volume });
  expect((await connection.call('ec2', 'DescribeImages', { ImageIds: [ImageId] })).Images).toHaveLength(1);
  expect((await connection.call('ec2', 'DescribeVolumes', { VolumeIds: [volume] })).Volumes).toMatchObject([
    { State: 'available' },
  ]);
});

test('rules are read, changed, tagged, locked and deleted', async () => {
  await using rig = await localRig();
  const { connection, cloud } = rig;
  const made = await connection.call('rbin', 'CreateRule', {
    ResourceType: 'EBS_SNAPSHOT',
    RetentionPeriod: days(7),
    Tags: [{ Key: 'Team', Value: 'a' }],
    LockConfiguration: { UnlockDelay: { UnlockDelayValue: 7, UnlockDelayUnit: 'DAYS' } },
  });
  const Identifier = made.Identifier ?? '';
  const ResourceArn = made.RuleArn ?? '';
  expect(ResourceArn).toBe(`arn:aws:rbin:eu-west-1:123456789012:rule/${Identifier}`);
  await expect(connection.call('rbin', 'DeleteRule', { Identifier })).rejects.toMatchObject({
    code: 'ConflictException',
  });
  expect(await connection.call('rbin', 'UnlockRule', { Identifier })).toMatchObject({
    LockState: 'pending_unlock',
  });
  await cloud.clock.advance('7d');
  await connection.call('rbin', 'UpdateRule', { Identifier, RetentionPeriod: days(14) });
  expect(await connection.call('rbin', 'GetRule', { Identifier })).toMatchObject({
    Status: 'available',
    LockState: 'unlocked',
    RetentionPeriod: days(14),
  });
  await connection.call('rbin', 'TagResource', { ResourceArn, Tags: [{ Key: 'Owner', Value: 'b' }] });
  await connection.call('rbin', 'UntagResource', { ResourceArn, TagKeys: ['Team'] });
  expect(await connection.call('rbin', 'ListTagsForResource', { ResourceArn })).toEqual({
    Tags: [{ Key: 'Owner', Value: 'b' }],
  });
  const listed = await connection.call('rbin', 'ListRules', { ResourceType: 'EBS_SNAPSHOT' });
  expect(listed.Rules).toMatchObject([{ Identifier }]);
  expect((await connection.call('rbin', 'ListRules', { ResourceType: 'EC2_IMAGE' })).Rules).toEqual([]);
  await connection.call('rbin', 'DeleteRule', { Identifier });
  await expect(connection.call('rbin', 'GetRule', { Identifier })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  });
});
