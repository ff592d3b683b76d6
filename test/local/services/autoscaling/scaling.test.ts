import { expect, test } from 'vitest';
import { refusal, startScalingLab } from './scaling-lab.ts';
import type { ScalingLab } from './scaling-lab.ts';

const AutoScalingGroupName = 'web';

async function desired(lab: ScalingLab): Promise<number | undefined> {
  const { AutoScalingGroups } = await lab.scaling.describeAutoScalingGroups({});
  return AutoScalingGroups?.[0]?.DesiredCapacity;
}

test('a simple policy scales by number or percent, within the limits, and waits for its cooldown when told to', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 4, 7]);
  await lab.advance('2m');
  const policy = (PolicyName: string, AdjustmentType: string, ScalingAdjustment: number, more = {}) =>
    lab.scaling.putScalingPolicy({
      AutoScalingGroupName,
      PolicyName,
      AdjustmentType,
      ScalingAdjustment,
      ...more,
    });
  const { PolicyARN } = await policy('up', 'ChangeInCapacity', 2);
  expect(PolicyARN).toMatch(
    /^arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:[0-9a-f-]{36}:autoScalingGroupName\/web:policyName\/up$/,
  );
  await policy('more', 'PercentChangeInCapacity', 10, { MinAdjustmentMagnitude: 3 });
  await policy('less', 'PercentChangeInCapacity', -25);
  await policy('exact', 'ExactCapacity', 2);
  const run = (PolicyName: string, HonorCooldown = false) =>
    lab.scaling.executePolicy({ AutoScalingGroupName, PolicyName, HonorCooldown });
  expect(await refusal(run('up', true))).toMatch(/^ScalingActivityInProgress/);
  await run('up');
  expect(await desired(lab)).toBe(6);
  await run('more');
  expect(await desired(lab)).toBe(7);
  await run('less');
  expect(await desired(lab)).toBe(6);
  await run('exact');
  expect(await desired(lab)).toBe(2);
  await lab.scaling.deletePolicy({ AutoScalingGroupName, PolicyName: 'up' });
  expect(await refusal(run('up'))).toBe('ValidationError: PolicyName and/or AutoScalingGroupName not found');
});

test('a step policy takes the step that the breach falls into', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 1, 9]);
  await lab.scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'steps',
    PolicyType: 'StepScaling',
    AdjustmentType: 'ChangeInCapacity',
    StepAdjustments: [
      { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 1 },
      { MetricIntervalLowerBound: 10, ScalingAdjustment: 3 },
    ],
  });
  const run = (MetricValue: number) =>
    lab.scaling.executePolicy({
      AutoScalingGroupName,
      PolicyName: 'steps',
      MetricValue,
      BreachThreshold: 50,
    });
  await run(55);
  expect(await desired(lab)).toBe(2);
  await run(60);
  expect(await desired(lab)).toBe(5);
});

test('scheduled actions come once or again and again, in their time zone, also while the clock jumps', async () => {
  await using lab = await startScalingLab({ time: '2027-03-26T00:00:00Z' });
  await lab.group('web', [0, 0, 9]);
  const put = (ScheduledActionName: string, Recurrence: string, DesiredCapacity: number) =>
    lab.scaling.putScheduledUpdateGroupAction({
      AutoScalingGroupName,
      ScheduledActionName,
      Recurrence,
      DesiredCapacity,
      TimeZone: 'Europe/Paris',
    });
  await put('morning', '0 8 * * 1-5', 4);
  await put('evening', '0 20 * * *', 1);
  await lab.scaling.putScheduledUpdateGroupAction({
    AutoScalingGroupName,
    ScheduledActionName: 'once',
    StartTime: new Date('2027-03-26T12:00:00Z'),
    MinSize: 2,
    MaxSize: 3,
  });
  await lab.advance('7h30m');
  expect(await desired(lab)).toBe(4);
  await lab.advance('5h');
  expect(await desired(lab)).toBe(3);
  expect((await lab.scaling.describeScheduledActions({})).ScheduledUpdateGroupActions).toHaveLength(2);
  await lab.running.cloud.clock.set('2027-03-29T06:30:00Z');
  // Monday, and summer time since Sunday: eight in Paris is six in UTC.
  expect(await desired(lab)).toBe(3);
  const { Activities = [] } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName });
  expect(
    Activities.some(({ Cause }) => Cause?.startsWith('At 2027-03-29T06:00:00Z the scheduled action morning')),
  ).toBe(true);
  expect(await refusal(put('wrong', '61 8 * * *', 1))).toBe(
    'ValidationError: Given recurrence string:61 8 * * * is invalid',
  );
});

test('suspended processes leave things as they are', async () => {
  await using lab = await startScalingLab({ time: '2027-03-25T23:58:00Z' });
  await lab.group('web', [0, 1, 5]);
  await lab.advance('2m');
  await lab.scaling.suspendProcesses({ AutoScalingGroupName, ScalingProcesses: ['Launch'] });
  expect(
    (await lab.scaling.describeAutoScalingGroups({})).AutoScalingGroups?.[0]?.SuspendedProcesses,
  ).toEqual([{ ProcessName: 'Launch', SuspensionReason: 'User suspended at 2027-03-26T00:00:00Z' }]);
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 3 });
  await lab.advance('5m');
  expect(await lab.states('web')).toEqual(['InService']);
  await lab.scaling.resumeProcesses({ AutoScalingGroupName });
  await lab.advance('2m');
  expect(await lab.states('web')).toHaveLength(3);
});

test('a hook holds an instance until it is completed, or its time is over', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [0, 0, 5], {
    LifecycleHookSpecificationList: [
      {
        LifecycleHookName: 'prepare',
        LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
        HeartbeatTimeout: 600,
        DefaultResult: 'CONTINUE',
      },
    ],
  });
  await lab.scaling.putLifecycleHook({
    AutoScalingGroupName,
    LifecycleHookName: 'drain',
    LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING',
    HeartbeatTimeout: 300,
  });
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 2 });
  await lab.advance('2m');
  expect(await lab.states('web')).toEqual(['Pending:Wait', 'Pending:Wait']);
  const [InstanceId] = await lab.ids('web');
  await lab.scaling.completeLifecycleAction({
    AutoScalingGroupName,
    LifecycleHookName: 'prepare',
    InstanceId,
    LifecycleActionResult: 'CONTINUE',
  });
  expect((await lab.states('web')).sort()).toEqual(['InService', 'Pending:Wait']);
  await lab.advance('10m');
  expect(await lab.states('web')).toEqual(['InService', 'InService']);
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 1 });
  expect((await lab.states('web')).sort()).toEqual(['InService', 'Terminating:Wait']);
  await lab.advance('10m');
  expect(await lab.states('web')).toEqual(['InService']);
});

test('a refresh replaces all instances with ones of the new version, a few at a time', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [4, 4, 4], {
    LaunchTemplate: { LaunchTemplateId: lab.templateId, Version: '$Latest' },
  });
  await lab.advance('2m');
  const before = await lab.ids('web');
  await lab.ec2.createLaunchTemplateVersion({
    LaunchTemplateId: lab.templateId,
    SourceVersion: '1',
    LaunchTemplateData: { InstanceType: 't3.small' },
  });
  const { InstanceRefreshId } = await lab.scaling.startInstanceRefresh({
    AutoScalingGroupName,
    Preferences: { MinHealthyPercentage: 50, InstanceWarmup: 60, SkipMatching: true },
  });
  expect(await refusal(lab.scaling.startInstanceRefresh({ AutoScalingGroupName }))).toMatch(
    /An Instance Refresh is already in progress/,
  );
  await lab.advance('20s');
  const states = await lab.states('web');
  expect(states.filter((state) => state === 'InService').length).toBeGreaterThanOrEqual(2);
  await lab.advance('30m');
  const { InstanceRefreshes } = await lab.scaling.describeInstanceRefreshes({ AutoScalingGroupName });
  expect(InstanceRefreshes).toMatchObject([
    { InstanceRefreshId, Status: 'Successful', PercentageComplete: 100 },
  ]);
  const { AutoScalingInstances = [] } = await lab.scaling.describeAutoScalingInstances({});
  expect(AutoScalingInstances.map(({ InstanceType }) => InstanceType)).toEqual(Array(4).fill('t3.small'));
  expect(AutoScalingInstances.some(({ InstanceId = '' }) => before.includes(InstanceId))).toBe(false);
  expect(AutoScalingInstances[0]?.HealthStatus).toBe('HEALTHY');
});
