import { expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import { listGroups } from '../../../src/operations/autoscaling/groups.ts';
import { planScale } from '../../../src/operations/autoscaling/scale.ts';
import type { ScaleInput } from '../../../src/operations/autoscaling/scale.ts';
import { showGroup } from '../../../src/operations/autoscaling/show.ts';
import { waitForGroup } from '../../../src/operations/autoscaling/wait.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { stepsOf, skipsOf } from '../../../src/operations/plan/plan.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

async function makeGroup(connection: Connection, KeyName?: string): Promise<void> {
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', { Owners: ['amazon'] });
  await connection.call('autoscaling', 'CreateLaunchConfiguration', {
    LaunchConfigurationName: 'lc',
    ImageId: Images[0]?.ImageId,
    InstanceType: 't3.micro',
    KeyName,
  });
  await connection.call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'web',
    LaunchConfigurationName: 'lc',
    MinSize: 1,
    MaxSize: 4,
    AvailabilityZones: [`${connection.region}a`],
  });
}

async function scale(rig: LocalRig, input: Partial<ScaleInput>) {
  const plan = await planScale('asg set', { group: 'web', ...input }, rig.context);
  const steps = await Array.fromAsync(stepsOf(plan));
  const skips = await Array.fromAsync(skipsOf(plan));
  return { plan, said: [...steps, ...skips].map(({ reason }) => reason).join() };
}

test('a group is given more, waits until they serve, and the run is taken back', async () => {
  await using rig = await localRig();
  await makeGroup(rig.connection);
  expect(await waitForGroup({ group: 'web' }, rig.context)).toBe(1);
  const { plan, said } = await scale(rig, { by: 2 });
  expect(said).toBe('1 becomes 3');
  const report = await applyPlan(plan, rig.context);
  expect(report.status).toBe('done');
  const shown = await showGroup('web', rig.context);
  expect(shown).toMatchObject({ desired: 3, launches: 'launch configuration lc' });
  expect(shown.instances.map(({ state }) => state)).toEqual(['InService', 'InService', 'InService']);
  expect(shown.activities[0]?.cause).toContain('changing the desired capacity from 1 to 3');
  const undo = await planUndo(report.run ?? '', rig.context);
  expect((await applyPlan(undo, rig.context)).status).toBe('done');
  const groups = await Array.fromAsync(listGroups(rig.context));
  expect(groups).toMatchObject([{ name: 'web', desired: 1, inService: 1 }]);
});

test('what goes beyond the limits stops at them and says so; what is there already is left', async () => {
  await using rig = await localRig();
  await makeGroup(rig.connection);
  const up = await scale(rig, { by: 9 });
  expect(up.said).toBe('1 becomes 4, not 10: its maximum is 4');
  expect((await scale(rig, { by: -1 })).said).toBe('it has 1 already, not 0: its minimum is 1');
  expect((await scale(rig, { to: 1 })).said).toBe('it has 1 already');
  await rig.connection.call('autoscaling', 'UpdateAutoScalingGroup', {
    AutoScalingGroupName: 'web',
    MinSize: 0,
  });
  expect((await applyPlan((await scale(rig, { to: 0 })).plan, rig.context)).status).toBe('done');
});

test('an unknown group is an error that names it', async () => {
  await using rig = await localRig();
  await expect(scale(rig, { by: 1 })).rejects.toThrow('There is no Auto Scaling group web here.');
});

test('instances that do not come are named, with what AWS says of them', async () => {
  await using rig = await localRig();
  await makeGroup(rig.connection, 'not-there');
  const { plan } = await scale(rig, { to: 2, waitMs: 60_000 });
  const failed = await applyPlan(plan, rig.context).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(RunIncompleteError);
  expect(JSON.stringify(failed instanceof RunIncompleteError ? failed.report : {})).toContain(
    "The key pair 'not-there' does not exist",
  );
  await expect(waitForGroup({ group: 'web', timeoutMs: 30_000 }, rig.context)).rejects.toThrow(
    /0 of 2 instances of web are in service\. .*The key pair 'not-there' does not exist/,
  );
});

test('suspended processes are named, and not waited for', async () => {
  await using rig = await localRig();
  await makeGroup(rig.connection);
  await waitForGroup({ group: 'web' }, rig.context);
  await rig.connection.call('autoscaling', 'SuspendProcesses', {
    AutoScalingGroupName: 'web',
    ScalingProcesses: ['Launch'],
  });
  const { plan, said } = await scale(rig, { to: 2 });
  expect(said).toBe('1 becomes 2; suspended: Launch');
  expect((await applyPlan(plan, rig.context)).status).toBe('done');
});
