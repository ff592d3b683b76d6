import { expect, test } from 'vitest';
import { planSnapshots } from '../../../src/operations/ec2/snapshots/create.ts';
import { listSnapshots } from '../../../src/operations/ec2/snapshots/list.ts';
import { planRotate } from '../../../src/operations/ec2/snapshots/rotate.ts';
import type { RotateInput } from '../../../src/operations/ec2/snapshots/rotate.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

async function rotate({ context }: LocalRig, input: RotateInput) {
  await using plan = await planRotate(input, context);
  const skips = (await Array.fromAsync(skipsOf(plan))).map(({ reason }) => reason);
  return { report: await applyPlan(plan, context), skips };
}

async function volume({ connection, cloud }: LocalRig): Promise<string> {
  const { VolumeId: id = '' } = await connection.call('ec2', 'CreateVolume', {
    Size: 1,
    AvailabilityZone: 'eu-west-1a',
  });
  await cloud.clock.advance('1m');
  return id;
}

test('of each volume the newest complete snapshots of the rotation stay, and no other is touched', async () => {
  await using rig = await localRig();
  const id = await volume(rig);
  const { context, connection } = rig;
  await connection.call('ec2', 'CreateSnapshot', { VolumeId: id, Description: 'by hand' });
  await rotate(rig, { keep: 1, rotation: 'weekly' });
  const made: string[] = [];
  for (let times = 0; times < 4; times += 1) {
    const { report } = await rotate(rig, { keep: 2 });
    expect(report).toMatchObject({ status: 'done' });
    const rows = await Array.fromAsync(listSnapshots({ tags: { 'nuage:rotation': 'default' } }, context));
    made.push(...rows.map((row) => row.id).filter((one) => !made.includes(one)));
  }
  const rows = await Array.fromAsync(listSnapshots({}, context));
  expect(rows).toHaveLength(4);
  expect(rows.every(({ state }) => state === 'completed')).toBe(true);
  const rotated = rows.filter(({ tags }) => tags['nuage:rotation'] === 'default').map((row) => row.id);
  expect(rotated.toSorted()).toEqual(made.slice(-2).toSorted());
});

test('a snapshot that failed does not count, and what stays says why', async () => {
  await using rig = await localRig();
  await volume(rig);
  await rotate(rig, { keep: 3 });
  const { report, skips } = await rotate(rig, { keep: 3 });
  expect(report).toMatchObject({ status: 'done', steps: 1 });
  expect(skips).toEqual(['kept: number 2 of the newest 3']);
  await expect(planRotate({ keep: 0 }, rig.context)).rejects.toThrow('keeps at least one');
});

test('snapshots that a run made are taken back', async () => {
  await using rig = await localRig();
  const id = await volume(rig);
  const { context } = rig;
  await using plan = await planSnapshots({ ids: [id], description: 'before the upgrade' }, context);
  const { run = '' } = await applyPlan(plan, context);
  expect(await Array.fromAsync(listSnapshots({ volumes: [id] }, context))).toMatchObject([
    { state: 'completed', description: 'before the upgrade', gib: 1 },
  ]);
  await using undo = await planUndo(run, context);
  await applyPlan(undo, context);
  expect(await Array.fromAsync(listSnapshots({}, context))).toEqual([]);
});

test('a rotation that runs again within its time makes no second snapshot, and ends what was cut short', async () => {
  await using rig = await localRig();
  const { cloud, connection } = rig;
  await volume(rig);
  const every = 20 * 3_600_000;
  for (let day = 0; day < 3; day += 1) {
    expect((await rotate(rig, { keep: 5, every })).report).toMatchObject({ status: 'done' });
    const again = await rotate(rig, { keep: 5, every });
    expect(again.report.status).toBe('nothing');
    expect(again.skips).toEqual([expect.stringMatching(/^snap-\w+ of .* is young enough$/)]);
    await cloud.clock.advance('1d');
  }
  await rotate(rig, { keep: 5, every });
  // Fewer are to stay by now, and no new one is due.
  const { report } = await rotate(rig, { keep: 2, every });
  expect(report.counts.done).toBe(2);
  const { Snapshots = [] } = await connection.call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] });
  expect(Snapshots).toHaveLength(2);
});
