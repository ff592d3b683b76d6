import { expect, test } from 'vitest';
import { planStopinator } from '../../../src/operations/ec2/stopinator.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf } from '../../../src/operations/plan/plan.ts';
import { localRig, tagged } from '../local-rig.ts';

test('the tag is followed in any case, and an instance without tags does not end the sweep', async () => {
  await using rig = await localRig();
  const [bare] = await rig.launch();
  const [stop] = await rig.launch(tagged({ stopinator: 'STOP' }));
  const [stopToo] = await rig.launch(tagged({ Stopinator: 'stop' }));
  const [terminate] = await rig.launch(tagged({ stopinator: 'Terminate' }));
  const [kept] = await rig.launch({ ...tagged({ stopinator: 'terminate' }), DisableApiTermination: true });
  const [odd] = await rig.launch(tagged({ stopinator: 'pause' }));
  const plan = await planStopinator({}, rig.context);
  const reasons: Record<string, string> = {};
  for await (const { skip, reason } of skipsOf(plan)) reasons[skip] = reason;
  expect(reasons).toEqual({
    [String(kept)]: 'its termination protection is on',
    [String(odd)]: 'its tag says "pause", which is neither stop nor terminate',
  });
  expect((await applyPlan(plan, rig.context)).counts.done).toBe(3);
  await rig.cloud.clock.advance('5m');
  expect(await rig.states()).toEqual({
    [String(bare)]: 'running',
    [String(stop)]: 'stopped',
    [String(stopToo)]: 'stopped',
    [String(terminate)]: 'terminated',
    [String(kept)]: 'running',
    [String(odd)]: 'running',
  });
});

test('one that is pending is stopped when it runs, and one that is stopping is terminated when it stopped', async () => {
  await using rig = await localRig();
  const [stopping] = await rig.launch(tagged({ stopinator: 'terminate' }));
  const [pending] = await rig.launch(tagged({ stopinator: 'stop' }));
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [String(stopping), String(pending)] });
  await rig.cloud.clock.advance('5m');
  await rig.connection.call('ec2', 'StartInstances', { InstanceIds: [String(stopping), String(pending)] });
  await rig.cloud.clock.advance('5m');
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [String(pending)] });
  await rig.cloud.clock.advance('5m');
  await rig.connection.call('ec2', 'StartInstances', { InstanceIds: [String(pending)] });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [String(stopping)] });
  expect(await rig.states()).toEqual({ [String(stopping)]: 'stopping', [String(pending)]: 'pending' });
  const report = await applyPlan(await planStopinator({}, rig.context), rig.context);
  expect(report.counts.done).toBe(2);
  await rig.cloud.clock.advance('5m');
  expect(await rig.states()).toEqual({ [String(stopping)]: 'terminated', [String(pending)]: 'stopped' });
});

test('a second sweep finds nothing to do', async () => {
  await using rig = await localRig();
  await rig.launch(tagged({ stopinator: 'stop' }));
  await applyPlan(await planStopinator({}, rig.context), rig.context);
  expect(await applyPlan(await planStopinator({}, rig.context), rig.context)).toMatchObject({
    status: 'nothing',
    steps: 0,
  });
});
