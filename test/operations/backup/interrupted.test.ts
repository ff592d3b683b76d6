import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seal } from '../../../src/operations/backup/format/sealed.ts';
import { openStore } from '../../../src/operations/backup/store/open-store.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);
const content = new Map([0, 1, 500, 1500, 2047].map((index) => [index, filled((index % 250) + 1)]));

async function prepared(rig: BackupRig): Promise<string> {
  const { data } = await rig.launch();
  for (const [index, bytes] of content) await rig.write(data, index, bytes);
  return data;
}

/** As another process sees it: whoever held a lease before is gone. */
function later({ local }: BackupRig): BackupRig['local']['context'] {
  return { ...local.context, processes: { own: 2, isAlive: () => false } };
}

test('killed at any call, a run leaves nothing that is taken for a backup, and the next one goes on', async () => {
  let finishedAtOnce = false;
  for (let after = 0; !finishedAtOnce; after += 8) {
    await using rig = await backupRig('bucket');
    const data = await prepared(rig);
    const { cloud, connection, context } = rig.local;
    await context.connections.places();
    // From some call on nothing is answered any more: not even what a process does that ends by itself.
    cloud.faults.add({ after, effect: { kind: 'error', code: 'Killed', status: 400, message: 'killed' } });
    finishedAtOnce = await rig.backUp().then(
      () => true,
      () => false,
    );
    cloud.faults.clear();
    const before = await rig.backups();
    for (const { id } of before) expect(await rig.differences(id, data, content)).toEqual([]);
    expect(await rig.backUp({}, later(rig))).toMatchObject({ status: 'done' });
    const backups = await rig.backups();
    expect(backups).toHaveLength(before.length + 1);
    for (const { id } of backups) expect(await rig.differences(id, data, content)).toEqual([]);
    const { problems } = await verifyBackups({ store: rig.store }, rig.local.context);
    expect(problems).toEqual([]);
    const { Snapshots: snapshots = [] } = await connection.call('ec2', 'DescribeSnapshots', {
      OwnerIds: ['self'],
    });
    expect(snapshots).toHaveLength(2);
  }
});

test('parts of a volume that an interrupted run has stored are not read again', async () => {
  await using rig = await backupRig();
  const { root } = await rig.launch();
  // Two parts of six blocks: the draft is written between them.
  const both = new Map(
    [0, 1, 2, 3, 4, 5, 3000, 3001, 3002, 3003, 3004, 3005].map((at) => [at, filled((at % 200) + 1)]),
  );
  for (const [index, bytes] of both) await rig.write(root, index, bytes);
  const { cloud } = rig.local;
  cloud.faults.add({
    service: 'ebs',
    action: 'GetSnapshotBlock',
    after: 8,
    effect: { kind: 'error', code: 'AccessDeniedException', status: 403, message: 'no more' },
  });
  await expect(rig.backUp({ bandwidth: blockSize / 30, concurrency: 1 })).rejects.toThrow();
  cloud.faults.clear();
  rig.calls();
  expect(await rig.backUp({}, later(rig))).toMatchObject({ status: 'done' });
  const calls = rig.calls();
  expect(calls['GetSnapshotBlock']).toBe(6);
  // The snapshots of the first run are gone on with.
  expect(calls['CreateSnapshots']).toBeUndefined();
  expect(await rig.differences((await rig.backups())[0]?.id ?? '', root, both)).toEqual([]);
});

test('throttled and with connections that break, a backup is made all the same', async () => {
  await using rig = await backupRig('bucket');
  const data = await prepared(rig);
  const { cloud } = rig.local;
  cloud.faults.add({ service: 'ebs', rate: 0.3, effect: { kind: 'throttle' } });
  cloud.faults.add({ service: 's3', rate: 0.1, effect: { kind: 'throttle' } });
  cloud.faults.add({ service: 'ebs', rate: 0.1, effect: { kind: 'drop', when: 'after' } });
  expect(await rig.backUp()).toMatchObject({ status: 'done' });
  cloud.faults.clear();
  expect(await rig.differences((await rig.backups())[0]?.id ?? '', data, content)).toEqual([]);
});

test('tokens that end while a slow line is read are asked for anew', async () => {
  await using rig = await backupRig();
  const data = await prepared(rig);
  // A byte a second: six days for a block.
  expect(await rig.backUp({ bandwidth: 1, concurrency: 1 })).toMatchObject({ status: 'done' });
  expect(rig.calls()['ListSnapshotBlocks']).toBeGreaterThan(3);
  expect(await rig.differences((await rig.backups())[0]?.id ?? '', data, content)).toEqual([]);
});

test('a prune does not run beside a backup, and one that is gone does not hold it up', async () => {
  await using rig = await backupRig();
  await prepared(rig);
  for (let made = 0; made < 3; made += 1) await rig.backUp();
  const { context, cloud } = rig.local;
  const store = await openStore({ store: rig.store }, context);
  const lease = {
    kind: 'backup',
    host: 'elsewhere',
    process: 7,
    expires: new Date(cloud.clock.now() + 600_000).toISOString(),
  };
  await store.put('leases/backup-0123456789abcdef.json', seal(lease));
  const objects = async (): Promise<number> => (await Array.fromAsync(store.list('maps/'))).length;
  const before = await objects();
  await expect(rig.prune({ last: 1 })).rejects.toMatchObject({
    report: {
      problems: [{ step: 'sweep', message: expect.stringContaining('process 7 on elsewhere') as string }],
    },
  });
  expect(await objects()).toBe(before);
  await cloud.clock.advance('11m');
  await rig.backUp();
  await rig.prune({ last: 1 });
  expect(await Array.fromAsync(store.list('leases/'))).toEqual([]);
});

test('a prune that ends at any call leaves every backup that it did not remove whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuage-backups-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const saved = join(folder, 'four-backups.cloud');
  const { data, models } = await fourBackups(saved);
  let finishedAtOnce = false;
  for (let after = 0; !finishedAtOnce; after += 14) {
    await using rig = await backupRig('bucket', {}, saved);
    const { cloud, context } = rig.local;
    await context.connections.places();
    cloud.faults.add({ after, effect: { kind: 'error', code: 'Killed', status: 400, message: 'killed' } });
    finishedAtOnce = await rig.prune({ last: 2 }).then(
      () => true,
      () => false,
    );
    cloud.faults.clear();
    for (const { id } of await rig.backups())
      expect(await rig.differences(id, data, models.get(id) ?? new Map())).toEqual([]);
    expect((await verifyBackups({ store: rig.store }, context)).problems).toEqual([]);
    expect(await rig.backUp({}, later(rig))).toMatchObject({ status: 'done' });
    expect((await rig.backups()).length).toBeGreaterThanOrEqual(3);
  }
});

/** Saves a cloud with four backups of a volume that changed in between; what each of them holds, by its id. */
async function fourBackups(file: string) {
  await using rig = await backupRig('bucket');
  const { data } = await rig.launch();
  const models = new Map<string, ReadonlyMap<number, Uint8Array>>();
  const model = new Map<number, Uint8Array>();
  for (let made = 1; made <= 4; made += 1) {
    for (const index of [0, made * 10]) {
      model.set(index, filled(made * 7 + index));
      await rig.write(data, index, filled(made * 7 + index));
    }
    await rig.backUp();
    models.set((await rig.backups()).at(-1)?.id ?? '', new Map(model));
  }
  await rig.local.cloud.save(file);
  return { data, models };
}
