import { expect, test } from 'vitest';
import { refusal, startScalingLab } from './scaling-lab.ts';
import type { ScalingLab } from './scaling-lab.ts';

const AutoScalingGroupName = 'web';

async function pool(lab: ScalingLab): Promise<string[]> {
  const { Instances = [] } = await lab.scaling.describeWarmPool({ AutoScalingGroupName });
  return Instances.map(({ LifecycleState }) => LifecycleState ?? '');
}

const described = async (lab: ScalingLab) =>
  (await lab.scaling.describeAutoScalingGroups({})).AutoScalingGroups?.[0];

async function descriptions(lab: ScalingLab): Promise<string[]> {
  const { Activities = [] } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName });
  return Activities.map(({ Description, StatusCode }) => `${StatusCode} ${Description?.split(':')[0]}`);
}

test('a warm pool is filled with stopped instances, and the group takes from it before it launches', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 1, 4]);
  await lab.advance('2m');
  expect(await lab.scaling.describeWarmPool({ AutoScalingGroupName })).toMatchObject({ Instances: [] });
  expect((await described(lab))?.WarmPoolConfiguration).toBeUndefined();
  await lab.scaling.putWarmPool({ AutoScalingGroupName, MinSize: 2 });
  const { WarmPoolConfiguration, Instances } = await lab.scaling.describeWarmPool({ AutoScalingGroupName });
  expect(WarmPoolConfiguration).toEqual({ MinSize: 2, PoolState: 'Stopped' });
  expect(Instances).toEqual([]);

  await lab.advance('6s');
  expect(await pool(lab)).toEqual(['Warmed:Pending', 'Warmed:Pending', 'Warmed:Pending']);
  await lab.advance('5m');
  expect(await pool(lab)).toEqual(['Warmed:Stopped', 'Warmed:Stopped', 'Warmed:Stopped']);
  expect(await lab.states('web')).toEqual(['InService']);
  expect(await described(lab)).toMatchObject({
    DesiredCapacity: 1,
    WarmPoolSize: 3,
    WarmPoolConfiguration: { MinSize: 2, PoolState: 'Stopped' },
  });
  const { Reservations = [] } = await lab.ec2.describeInstances({
    Filters: [{ Name: 'instance-state-name', Values: ['stopped'] }],
  });
  const stopped = Reservations.flatMap((one) => one.Instances ?? []).map(({ InstanceId }) => InstanceId);
  expect(stopped).toHaveLength(3);

  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 2 });
  expect((await lab.states('web')).toSorted()).toEqual(['InService', 'Pending']);
  await lab.advance('5m');
  expect(await lab.states('web')).toEqual(['InService', 'InService']);
  expect((await lab.ids('web')).filter((id) => stopped.includes(id))).toHaveLength(1);
  // The pool and the group together have the group's maximum.
  expect(await pool(lab)).toEqual(['Warmed:Stopped', 'Warmed:Stopped']);
  expect(await descriptions(lab)).toEqual([
    'Successful Launching a new EC2 instance from warm pool',
    'Successful Launching a new EC2 instance into warm pool',
    'Successful Launching a new EC2 instance into warm pool',
    'Successful Launching a new EC2 instance into warm pool',
    'Successful Launching a new EC2 instance',
  ]);
});

test('what is said again is changed, and an instance that is too many goes back where the pool is used again', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [0, 2, 5]);
  await lab.scaling.putWarmPool({
    AutoScalingGroupName,
    PoolState: 'Running',
    MaxGroupPreparedCapacity: 3,
    InstanceReusePolicy: { ReuseOnScaleIn: true },
  });
  await lab.advance('5m');
  expect(await pool(lab)).toEqual(['Warmed:Running']);
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 1 });
  await lab.advance('5m');
  expect(await pool(lab)).toEqual(['Warmed:Running', 'Warmed:Running']);
  expect(await descriptions(lab)).toContain('Successful Moving EC2 instance to warm pool');

  await lab.scaling.putWarmPool({ AutoScalingGroupName, MaxGroupPreparedCapacity: -1, MinSize: 1 });
  expect((await lab.scaling.describeWarmPool({ AutoScalingGroupName })).WarmPoolConfiguration).toEqual({
    MinSize: 1,
    PoolState: 'Running',
    InstanceReusePolicy: { ReuseOnScaleIn: true },
  });
  await lab.advance('5m');
  expect(await pool(lab)).toHaveLength(4);
});

test('an instance waits for its hook on its way into the pool', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [0, 0, 1]);
  await lab.scaling.putLifecycleHook({
    AutoScalingGroupName,
    LifecycleHookName: 'prepare',
    LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
    HeartbeatTimeout: 3600,
    DefaultResult: 'CONTINUE',
  });
  await lab.scaling.putWarmPool({ AutoScalingGroupName });
  await lab.advance('5m');
  const { Instances = [] } = await lab.scaling.describeWarmPool({ AutoScalingGroupName });
  expect(Instances.map(({ LifecycleState }) => LifecycleState)).toEqual(['Warmed:Pending:Wait']);
  await lab.scaling.completeLifecycleAction({
    AutoScalingGroupName,
    LifecycleHookName: 'prepare',
    LifecycleActionResult: 'CONTINUE',
    InstanceId: Instances[0]?.InstanceId,
  });
  await lab.advance('5m');
  expect(await pool(lab)).toEqual(['Warmed:Stopped']);
});

test('a warm pool ends with its instances, or at once when it is forced', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [0, 0, 2]);
  await lab.scaling.putWarmPool({ AutoScalingGroupName });
  await lab.advance('5m');
  await lab.scaling.deleteWarmPool({ AutoScalingGroupName });
  expect((await described(lab))?.WarmPoolConfiguration).toMatchObject({ Status: 'PendingDelete' });
  await lab.advance('5m');
  expect((await described(lab))?.WarmPoolConfiguration).toBeUndefined();
  expect(await pool(lab)).toEqual([]);

  await lab.scaling.putWarmPool({ AutoScalingGroupName });
  await lab.advance('5m');
  await lab.scaling.deleteWarmPool({ AutoScalingGroupName, ForceDelete: true });
  expect((await described(lab))?.WarmPoolConfiguration).toBeUndefined();
  await lab.advance('5m');
  expect(await pool(lab)).toEqual([]);

  await lab.scaling.putWarmPool({ AutoScalingGroupName });
  await lab.advance('5m');
  await lab.scaling.deleteAutoScalingGroup({ AutoScalingGroupName, ForceDelete: true });
  await lab.advance('5m');
  expect(await described(lab)).toBeUndefined();
  expect(await refusal(lab.scaling.describeWarmPool({ AutoScalingGroupName }))).toBe(
    "ValidationError: AutoScalingGroup name not found - AutoScalingGroup 'web' not found",
  );
});
