import { expect, test } from 'vitest';
import { planReboot } from '../../../src/operations/ec2/reboot.ts';
import { planTerminate } from '../../../src/operations/ec2/terminate.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, tagged } from '../local-rig.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('protected instances are spared, the others are terminated, and the undo says that they stay so', async () => {
  await using rig = await localRig();
  const [kept] = await rig.launch({ DisableApiTermination: true });
  const [gone] = await rig.launch();
  const plan = await planTerminate({ all: true }, rig.context);
  expect((await all(stepsOf(plan))).map((step) => step.target)).toEqual([gone]);
  expect((await all(skipsOf(plan))).map(({ skip, reason }) => ({ skip, reason }))).toEqual([
    { skip: kept, reason: 'its termination protection is on' },
  ]);
  const report = await applyPlan(plan, rig.context);
  expect(report).toMatchObject({ counts: { done: 1 }, undoable: 0 });
  expect(rig.questions).toHaveLength(1);
  expect(rig.questions[0]).toMatchObject({
    summary: {
      changes: { delete: 1 },
      irreversible: [{ reason: 'a terminated instance does not come back', count: 1 }],
    },
  });
  await rig.cloud.clock.advance('5m');
  expect(await rig.states()).toEqual({ [String(kept)]: 'running', [String(gone)]: 'terminated' });
  const undo = await planUndo(String(report.run), rig.context);
  expect(undo.header.steps).toBe(0);
  expect((await all(skipsOf(undo))).map(({ reason }) => reason)).toEqual([
    'a terminated instance does not come back',
  ]);
});

test('protection that was switched on after planning keeps the one, not its batch', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 8, MaxCount: 8 });
  const plan = await planTerminate({ ids }, rig.context);
  const kept = String(ids[3]);
  await rig.connection.call('ec2', 'ModifyInstanceAttribute', {
    InstanceId: kept,
    DisableApiTermination: { Value: true },
  });
  const error: unknown = await applyPlan(plan, rig.context).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    report: {
      counts: { done: 7, failed: 1 },
      problems: [{ target: kept, code: 'OperationNotPermitted' }],
    },
  });
  await rig.cloud.clock.advance('5m');
  const states = await rig.states();
  expect(states[kept]).toBe('running');
  expect(Object.values(states).filter((state) => state === 'terminated')).toHaveLength(7);
});

test('members of Auto Scaling groups are told apart, unless they are asked for', async () => {
  await using rig = await localRig();
  const [member] = await rig.launch();
  // AWS refuses tags in its own name space, so the answer is read as if the group had made it.
  const connections = rig.context.connections;
  const at: typeof connections.at = async (account, region) => {
    const connection = await connections.at(account, region);
    return Object.assign(Object.create(connection) as typeof connection, {
      async *pages(...question: Parameters<typeof connection.pages>) {
        for await (const page of connection.pages(...question)) {
          for (const reservation of (page as { Reservations?: { Instances?: { Tags?: unknown }[] }[] })
            .Reservations ?? []) {
            for (const instance of reservation.Instances ?? []) {
              instance.Tags = [{ Key: 'aws:autoscaling:groupName', Value: 'web' }];
            }
          }
          yield page;
        }
      },
    });
  };
  const context = { ...rig.context, connections: { ...connections, at } };
  const plan = await planTerminate({ ids: [String(member)] }, context);
  expect((await all(skipsOf(plan))).map(({ reason }) => reason)).toEqual([
    'it belongs to the Auto Scaling group web, which would replace it',
  ]);
  expect((await planTerminate({ ids: [String(member)], autoScaling: true }, context)).header.steps).toBe(1);
});

test('running instances are rebooted once', async () => {
  await using rig = await localRig();
  const [id] = await rig.launch(tagged({ role: 'web' }));
  const report = await applyPlan(await planReboot({ tags: { role: 'web' } }, rig.context), rig.context);
  expect(report.counts.done).toBe(1);
  expect(await rig.states()).toEqual({ [String(id)]: 'running' });
});
