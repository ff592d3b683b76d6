import { expect, test } from 'vitest';
import { planRestore } from '../../../src/operations/backup/restore/plan-restore.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { applied } from '../../../src/operations/schedule/finish.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

const filled = (fill: number): Uint8Array => new Uint8Array(blockSize).fill(fill);
/** Two parts of a volume of 8 GiB; one block of the second is like one of the first. */
const content = new Map(
  [0, 1, 2, 3, 4, 5, 3000, 3001, 3002, 3003, 3004, 3005].map((at) => [at, filled((at % 3000) + 1)]),
);

async function restored(rig: BackupRig, root: string): Promise<string> {
  const { connection } = rig.local;
  const { Volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'size', Values: ['8'] }],
  });
  return Volumes.find(({ VolumeId }) => VolumeId !== root)?.VolumeId ?? '';
}

async function differs(rig: BackupRig, id: string): Promise<readonly number[]> {
  const place = { account: rig.local.cloud.accountId, region: 'eu-west-1', id };
  const found: number[] = [];
  for (const index of [...content.keys(), 6, 2999, 16_383]) {
    const bytes = await rig.local.cloud.volumes.read({ ...place, offset: index * blockSize }, blockSize);
    if (!Buffer.from(bytes).equals(content.get(index) ?? filled(0))) found.push(index);
  }
  return found;
}

test('a restore that was cut off goes on with its snapshot, and puts parts that are whole no more', async () => {
  await using rig = await backupRig();
  const { instance, root } = await rig.launch();
  for (const [index, bytes] of content) await rig.write(root, index, bytes);
  await rig.backUp();
  const { cloud, context } = rig.local;
  cloud.faults.add({
    service: 'ebs',
    action: 'PutSnapshotBlock',
    after: 9,
    effect: { kind: 'error', code: 'AccessDeniedException', status: 403, message: 'no more' },
  });
  await using plan = await planRestore({ store: rig.store, backup: instance, volume: root }, context);
  const cut = await applyPlan(plan, context).catch((error: unknown) => error);
  if (!(cut instanceof RunIncompleteError)) throw cut;
  cloud.faults.clear();
  rig.calls();
  expect(await resumeRun(cut.report.run ?? '', context)).toMatchObject({ status: 'done' });
  const calls = rig.calls();
  expect(calls['PutSnapshotBlock']).toBe(6);
  const made = await restored(rig, root);
  expect(await differs(rig, made)).toEqual([]);
});

test('throttled and with connections that break, a restore is whole', async () => {
  await using rig = await backupRig('bucket');
  const { instance, root } = await rig.launch();
  for (const [index, bytes] of content) await rig.write(root, index, bytes);
  await rig.backUp();
  const { cloud, context } = rig.local;
  cloud.faults.add({ service: 'ebs', rate: 0.3, effect: { kind: 'throttle' } });
  cloud.faults.add({ service: 's3', rate: 0.1, effect: { kind: 'throttle' } });
  cloud.faults.add({ service: 'ebs', rate: 0.1, effect: { kind: 'drop', when: 'after' } });
  const input = { store: rig.store, backup: instance, volume: root };
  {
    await using plan = await planRestore(input, context);
    const report = await applied(plan, context);
    expect(report).toMatchObject({ status: 'done', problems: [] });
  }
  cloud.faults.clear();
  expect(await differs(rig, await restored(rig, root))).toEqual([]);
});
