import { expect, test } from 'vitest';
import { planStart } from '../../../src/operations/ec2/start.ts';
import { planStop } from '../../../src/operations/ec2/stop.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, tagged } from '../local-rig.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('the instances of a tag are stopped, the others are not, and the undo starts them again', async () => {
  await using rig = await localRig();
  const [web] = await rig.launch(tagged({ Environment: 'test', Name: 'web' }));
  const [db] = await rig.launch(tagged({ Environment: 'production' }));
  const plan = await planStop({ tags: { Environment: 'test' } }, rig.context);
  const [step] = await all(stepsOf(plan));
  expect(step).toMatchObject({
    target: web,
    name: 'web',
    account: '123456789012',
    region: 'eu-west-1',
    reason: 'it is running; Environment=test',
    usdPerHour: expect.any(Number),
  });
  const report = await applyPlan(plan, rig.context);
  expect(report).toMatchObject({ status: 'done', counts: { done: 1 } });
  await rig.cloud.clock.advance('5m');
  expect(await rig.states()).toEqual({ [String(web)]: 'stopped', [String(db)]: 'running' });
  await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(await rig.states()).toEqual({ [String(web)]: 'running', [String(db)]: 'running' });
});

test('a start is verified: one that dies on its volume says what AWS says and what to grant', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({
    MaxCount: 3,
    MinCount: 3,
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
  });
  await applyPlan(await planStop({ ids }, rig.context), rig.context);
  await rig.cloud.clock.advance('5m');
  rig.cloud.faults.add({
    service: 'ec2',
    action: 'StartInstances',
    count: 1,
    effect: { kind: 'partial', rate: 1 },
  });
  const error: unknown = await applyPlan(await planStart({ ids }, rig.context), rig.context).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RunIncompleteError);
  const { report } = error as RunIncompleteError;
  expect(report.counts).toMatchObject({ done: 0, failed: 3 });
  expect(report.problems[0]?.message).toMatch(
    /^AWS accepted it, and after \d+ s it is stopped instead of running\. AWS says Client\.InternalError: Client error on launch\./,
  );
  expect(report.problems[0]?.hint).toContain('kms:CreateGrant');
  expect(Object.values(await rig.states())).toEqual(['stopped', 'stopped', 'stopped']);
});

test('what is in no state to be stopped, or cannot be, is left alone with the reason', async () => {
  await using rig = await localRig();
  const [stopped] = await rig.launch();
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [String(stopped)] });
  await rig.cloud.clock.advance('5m');
  const [spot] = await rig.launch({ InstanceMarketOptions: { MarketType: 'spot' } });
  const plan = await planStop({ all: true }, rig.context);
  const reasons = Object.fromEntries((await all(skipsOf(plan))).map(({ skip, reason }) => [skip, reason]));
  expect(reasons).toEqual({
    [String(stopped)]: 'it is stopped',
    [String(spot)]: 'it is a Spot Instance of a one-time request: it can be terminated, not stopped',
  });
  expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'nothing', run: undefined, skips: 2 });
  const hibernating = await planStop({ all: true, hibernate: true }, rig.context);
  expect(hibernating.header.steps).toBe(0);
});

test('an instance that is on its way is waited for', async () => {
  await using rig = await localRig();
  const [id] = await rig.launch();
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [String(id)] });
  expect(await rig.states()).toEqual({ [String(id)]: 'stopping' });
  const report = await applyPlan(await planStart({ ids: [String(id)] }, rig.context), rig.context);
  expect(report.counts.done).toBe(1);
  expect(await rig.states()).toEqual({ [String(id)]: 'running' });
});

test('an id that is nowhere is refused in the words of AWS, and so is none at all', async () => {
  await using rig = await localRig();
  await expect(planStop({ ids: ['i-0123456789abcdef0'] }, rig.context)).rejects.toMatchObject({
    code: 'InvalidInstanceID.NotFound',
    message: "The instance ID 'i-0123456789abcdef0' does not exist",
    hint: 'Looked in eu-west-1.',
  });
  await expect(planStop({ ids: ['web'] }, rig.context)).rejects.toThrow('Invalid id: "web"');
  await expect(planStop({}, rig.context)).rejects.toThrow('ec2 stop: say which instances.');
});

test('throttled calls are repeated until they get through', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 5, MaxCount: 5 });
  rig.cloud.faults.add({ service: 'ec2', count: 2, effect: { kind: 'throttle' } });
  const plan = await planStop({ ids }, rig.context);
  rig.cloud.faults.add({ service: 'ec2', action: 'StopInstances', count: 2, effect: { kind: 'throttle' } });
  expect((await applyPlan(plan, rig.context)).counts.done).toBe(5);
});

test('a lost answer does not make a step happen twice', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 3, MaxCount: 3 });
  const plan = await planStop({ ids }, rig.context);
  rig.cloud.faults.add({
    service: 'ec2',
    action: 'StopInstances',
    count: 1,
    effect: { kind: 'drop', when: 'after' },
  });
  expect((await applyPlan(plan, rig.context)).counts.done).toBe(3);
});

test('several regions are covered, and one that is down is told and does not stop the others', async () => {
  await using rig = await localRig({ regions: ['eu-west-1', 'us-east-1', 'eu-central-1'] });
  const [here] = await rig.launch();
  const [there] = await rig.launch({}, 'us-east-1');
  rig.cloud.faults.add({
    service: 'ec2',
    region: 'eu-central-1',
    effect: { kind: 'error', code: 'InternalError', status: 500, message: 'An internal error has occurred' },
  });
  const plan = await planStop({ all: true }, rig.context);
  expect((await all(stepsOf(plan))).map(({ target, region }) => [region, target])).toEqual([
    ['eu-west-1', here],
    ['us-east-1', there],
  ]);
  expect(await all(skipsOf(plan))).toEqual([
    {
      skip: 'eu-central-1',
      account: '123456789012',
      region: 'eu-central-1',
      reason: 'could not be read: An internal error has occurred',
    },
  ]);
  expect(rig.events.filter((event) => event.kind === 'place-failed')).toHaveLength(1);
  expect((await applyPlan(plan, rig.context)).counts.done).toBe(2);
});
