import { expect, test } from 'vitest';
import { refusal, startScalingLab } from './scaling-lab.ts';
import type { ScalingLab } from './scaling-lab.ts';

const AutoScalingGroupName = 'web';
const Preferences = { MinHealthyPercentage: 50, InstanceWarmup: 60 };

/** A group of four instances of the first version, and a refresh under way that is to bring the second. */
async function startRefresh(lab: ScalingLab): Promise<void> {
  const LaunchTemplateId = lab.templateId;
  await lab.group('web', [4, 4, 5], { LaunchTemplate: { LaunchTemplateId, Version: '1' } });
  await lab.advance('2m');
  const LaunchTemplateData = { InstanceType: 't3.small' } as const;
  await lab.ec2.createLaunchTemplateVersion({ LaunchTemplateId, SourceVersion: '1', LaunchTemplateData });
  await lab.scaling.startInstanceRefresh({
    AutoScalingGroupName,
    DesiredConfiguration: { LaunchTemplate: { LaunchTemplateId, Version: '2' } },
    Preferences,
  });
  await lab.advance('50s');
}

const version = async (lab: ScalingLab) => {
  const { AutoScalingGroups } = await lab.scaling.describeAutoScalingGroups({});
  return AutoScalingGroups?.[0]?.LaunchTemplate?.Version;
};

const latest = async (lab: ScalingLab) => {
  const { InstanceRefreshes } = await lab.scaling.describeInstanceRefreshes({ AutoScalingGroupName });
  return InstanceRefreshes?.[0];
};

const types = async (lab: ScalingLab) => {
  const { AutoScalingInstances = [] } = await lab.scaling.describeAutoScalingInstances({});
  return AutoScalingInstances.map(({ InstanceType }) => InstanceType).sort();
};

test('a group takes the desired configuration over when its refresh has succeeded, and lets nobody change it before', async () => {
  await using lab = await startScalingLab();
  await startRefresh(lab);
  expect(await version(lab)).toBe('1');
  expect(await types(lab)).toContain('t3.small');
  const LaunchTemplate = { LaunchTemplateId: lab.templateId, Version: '1' };
  expect(await refusal(lab.scaling.updateAutoScalingGroup({ AutoScalingGroupName, LaunchTemplate }))).toBe(
    'ValidationError: An active instance refresh with a desired configuration exists. All configuration options derived from the desired configuration are not available for update while the instance refresh is active.',
  );
  await lab.advance('30m');
  expect(await latest(lab)).toMatchObject({ Status: 'Successful' });
  expect(await version(lab)).toBe('2');
  expect(await types(lab)).toEqual(Array(4).fill('t3.small'));
  await lab.scaling.updateAutoScalingGroup({ AutoScalingGroupName, LaunchTemplate });
  expect(await version(lab)).toBe('1');
});

test('a refresh that is cancelled leaves what it replaced, and the group as it was', async () => {
  await using lab = await startScalingLab();
  await startRefresh(lab);
  await lab.scaling.cancelInstanceRefresh({ AutoScalingGroupName });
  await lab.advance('5m');
  expect(await latest(lab)).toMatchObject({ Status: 'Cancelled' });
  expect(await version(lab)).toBe('1');
  expect(await types(lab)).toEqual(expect.arrayContaining(['t3.micro', 't3.small']));
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 5 });
  const small = (all: readonly (string | undefined)[]) => all.filter((type) => type === 't3.small').length;
  const before = small(await types(lab));
  await lab.advance('2m');
  expect(small(await types(lab))).toBe(before);
});

test('a refresh is rolled back to what the group launched before', async () => {
  await using lab = await startScalingLab();
  await startRefresh(lab);
  const { InstanceRefreshId } = await lab.scaling.rollbackInstanceRefresh({ AutoScalingGroupName });
  expect(await latest(lab)).toMatchObject({
    InstanceRefreshId,
    Status: 'RollbackInProgress',
    RollbackDetails: { PercentageCompleteOnRollback: 50, InstancesToUpdateOnRollback: 2 },
  });
  await lab.advance('30m');
  expect(await latest(lab)).toMatchObject({ Status: 'RollbackSuccessful', PercentageComplete: 100 });
  expect(await types(lab)).toEqual(Array(4).fill('t3.micro'));
  expect(await version(lab)).toBe('1');
  expect(await refusal(lab.scaling.rollbackInstanceRefresh({ AutoScalingGroupName }))).toMatch(
    /^ActiveInstanceRefreshNotFound/,
  );
});

test('nothing is rolled back without a desired configuration, or to a version that moves', async () => {
  await using lab = await startScalingLab();
  const LaunchTemplateId = lab.templateId;
  await lab.group('web', [1, 1, 1], { LaunchTemplate: { LaunchTemplateId, Version: '$Latest' } });
  await lab.advance('2m');
  const rollBack = () => refusal(lab.scaling.rollbackInstanceRefresh({ AutoScalingGroupName }));
  await lab.scaling.startInstanceRefresh({ AutoScalingGroupName, Preferences });
  expect(await rollBack()).toMatch(/^IrreversibleInstanceRefresh/);
  await lab.advance('30m');
  const DesiredConfiguration = { LaunchTemplate: { LaunchTemplateId, Version: '1' } };
  await lab.scaling.startInstanceRefresh({ AutoScalingGroupName, DesiredConfiguration, Preferences });
  expect(await rollBack()).toMatch(/^IrreversibleInstanceRefresh.*\$Latest/);
});

test('a refresh waits an hour for instances that are kept from it, and fails then', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [2, 2, 3]);
  await lab.advance('2m');
  const [first = '', second = ''] = await lab.ids('web');
  await lab.scaling.setInstanceProtection({
    AutoScalingGroupName,
    InstanceIds: [first],
    ProtectedFromScaleIn: true,
  });
  await lab.scaling.startInstanceRefresh({ AutoScalingGroupName, Preferences });
  await lab.advance('30m');
  expect(await latest(lab)).toMatchObject({
    Status: 'InProgress',
    PercentageComplete: 50,
    InstancesToUpdate: 1,
  });
  expect(await lab.ids('web')).not.toContain(second);
  await lab.advance('1h');
  expect(await latest(lab)).toMatchObject({
    Status: 'Failed',
    StatusReason: `The instance refresh waited one hour for instances that are protected from scale in or in Standby: ${first}`,
    EndTime: expect.any(Date),
  });
  expect(await lab.ids('web')).toContain(first);
  const over = {
    AutoScalingGroupName,
    Preferences: { ...Preferences, ScaleInProtectedInstances: 'Ignore' as const },
  };
  await lab.scaling.startInstanceRefresh(over);
  await lab.advance('10m');
  expect(await latest(lab)).toMatchObject({ Status: 'Successful' });
  expect(await lab.ids('web')).toContain(first);
});

test('a refresh goes on when an instance is returned to it, and ends those in Standby if it is told to', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 2, 3]);
  await lab.advance('2m');
  const [first = ''] = await lab.ids('web');
  const InstanceIds = [first];
  await lab.scaling.enterStandby({ AutoScalingGroupName, InstanceIds, ShouldDecrementDesiredCapacity: true });
  await lab.advance('1m');
  await lab.scaling.startInstanceRefresh({ AutoScalingGroupName, Preferences });
  await lab.advance('50m');
  expect(await latest(lab)).toMatchObject({ Status: 'InProgress', InstancesToUpdate: 1 });
  await lab.scaling.exitStandby({ AutoScalingGroupName, InstanceIds });
  await lab.advance('20m');
  expect(await latest(lab)).toMatchObject({ Status: 'Successful' });
  const [other = ''] = await lab.ids('web');
  await lab.scaling.enterStandby({
    AutoScalingGroupName,
    InstanceIds: [other],
    ShouldDecrementDesiredCapacity: true,
  });
  await lab.advance('1m');
  const ends = { ...Preferences, StandbyInstances: 'Terminate' as const };
  await lab.scaling.startInstanceRefresh({ AutoScalingGroupName, Preferences: ends });
  await lab.advance('10m');
  expect(await latest(lab)).toMatchObject({ Status: 'Successful' });
  expect(await lab.ids('web')).not.toContain(other);
});
