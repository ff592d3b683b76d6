import { createHash, randomFillSync } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planRestore } from '../../../src/operations/backup/restore/plan-restore.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from './rig.ts';

const random = (): Uint8Array => randomFillSync(new Uint8Array(blockSize));
const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a backup of random, sparse and compressible content is restored byte for byte', async () => {
  await using rig = await backupRig();
  const { root, data } = await rig.launch();
  const ofData = new Map([0, 1, 2, 700, 2047].map((index) => [index, random()]));
  const ofRoot = new Map([10, 11, 5000, 16_383].map((index) => [index, filled(index === 16_383 ? 0 : 7)]));
  for (const [index, bytes] of ofData) await rig.write(data, index, bytes);
  for (const [index, bytes] of ofRoot) await rig.write(root, index, bytes);
  expect(await rig.backUp()).toMatchObject({ status: 'done' });
  const [backup, another] = await rig.backups();
  expect(another).toBeUndefined();
  expect(await rig.differences(backup?.id ?? '', root, ofRoot)).toEqual([]);
  expect(await rig.differences(backup?.id ?? '', data, ofData)).toEqual([]);
  expect(await verifyBackups({ store: rig.store }, rig.local.context)).toMatchObject({
    backups: 1,
    problems: [],
  });
});

test('volumes are made anew from a backup, with their tags, type and encryption', async () => {
  await using rig = await backupRig();
  const { instance, data } = await rig.launch();
  const { connection, context, cloud } = rig.local;
  await connection.call('ec2', 'CreateTags', { Resources: [data], Tags: [{ Key: 'Name', Value: 'data' }] });
  const content = new Map([0, 3, 4, 1000].map((index) => [index, random()]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  await rig.write(data, 5, content.get(3) ?? random());
  await rig.backUp();
  await using plan = await planRestore({ store: rig.store, backup: instance, volume: '/dev/sdb' }, context);
  expect(await applyPlan(plan, context)).toMatchObject({ status: 'done' });
  const { Volumes: volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'tag:Name', Values: ['data'] }],
  });
  const made = volumes.find((one) => one.VolumeId !== data);
  expect(made).toMatchObject({
    Size: 1,
    VolumeType: 'gp3',
    Encrypted: false,
    AvailabilityZone: volumes[0]?.AvailabilityZone,
  });
  for (const index of [0, 1, 3, 4, 5, 1000]) {
    const place = { account: cloud.accountId, region: 'eu-west-1', offset: index * blockSize };
    const [before, after] = await Promise.all(
      [data, made?.VolumeId ?? ''].map((id) => cloud.volumes.read({ ...place, id }, blockSize)),
    );
    expect(digest(after ?? random())).toBe(digest(before ?? random()));
  }
});

test('after the first, only what changed is read, and equal blocks are stored once', async () => {
  await using rig = await backupRig();
  const { instance, data } = await rig.launch();
  const content = new Map(Array.from({ length: 250 }, (_, index) => [index, filled(index % 125)]));
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  rig.calls();
  await rig.backUp();
  const first = rig.calls();
  expect(first['GetSnapshotBlock']).toBe(250);
  for (const index of [3, 77, 249]) {
    const bytes = filled(index === 77 ? 0 : 255);
    content.set(index, bytes);
    await rig.write(data, index, bytes);
  }
  await rig.backUp();
  const second = rig.calls();
  expect(second['GetSnapshotBlock']).toBe(3);
  const total = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  // Ten calls are the fixed cost of a run; the rest follows what changed.
  expect(total(second) - 20).toBeLessThanOrEqual(0.02 * total(first));
  const backups = await rig.backups();
  expect(await rig.differences(backups[1]?.id ?? '', data, content)).toEqual([]);
  // The newest snapshot of each volume stays, for the next comparison, and no older one.
  const { Snapshots: snapshots = [] } = await rig.local.connection.call('ec2', 'DescribeSnapshots', {
    OwnerIds: ['self'],
  });
  expect(snapshots).toHaveLength(2);
  expect(await rig.backups()).toMatchObject([{ instance }, { instance }]);
});

test('a hundredth that changed costs no more than a fiftieth of the first in bytes', async () => {
  await using rig = await backupRig();
  const { data } = await rig.launch();
  for (let index = 0; index < 100; index += 1) await rig.write(data, index, random());
  await rig.backUp();
  const first = bytesIn(rig.store);
  // What does not compress is there whole, with the manifest, the index and what the packs say of themselves.
  expect(first).toBeGreaterThan(100 * blockSize);
  expect(first).toBeLessThan(101 * blockSize);
  await rig.write(data, 42, random());
  await rig.backUp();
  expect(bytesIn(rig.store) - first).toBeLessThanOrEqual(0.02 * first);
});

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
