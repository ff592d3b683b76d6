import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScalingLab } from './scaling-lab.ts';
import type { ScalingLab } from './scaling-lab.ts';

let lab: ScalingLab;
beforeAll(async () => {
  lab = await startScalingLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const byName = { LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version: '$Default' } };

async function group(name: string, desired: number, policy: object) {
  await lab.scaling.createAutoScalingGroup({
    AutoScalingGroupName: name,
    MinSize: 0,
    MaxSize: 20,
    DesiredCapacity: desired,
    VPCZoneIdentifier: lab.subnets.join(','),
    MixedInstancesPolicy: policy,
  });
}

async function described(name: string) {
  const { AutoScalingGroups } = await lab.scaling.describeAutoScalingGroups({
    AutoScalingGroupNames: [name],
  });
  return AutoScalingGroups?.[0];
}

/** The types of a group's instances and how they were bought, sorted. */
async function bought(name: string): Promise<string[]> {
  const { Reservations = [] } = await lab.ec2.describeInstances({ InstanceIds: await lab.ids(name) });
  return Reservations.flatMap(({ Instances = [] }) => Instances)
    .map(({ InstanceType, InstanceLifecycle }) => `${InstanceType} ${InstanceLifecycle ?? 'on demand'}`)
    .sort();
}

test('a mixed group whose template is named by its name launches, of the first type that it names', async () => {
  await group('named', 2, {
    LaunchTemplate: { ...byName, Overrides: [{ InstanceType: 't3.small' }, { InstanceType: 't3.nano' }] },
  });
  expect(await bought('named')).toEqual(['t3.small on demand', 't3.small on demand']);
});

test('the base and the share above it are bought on demand, the rest on Spot where a unit is cheapest', async () => {
  await group('shared', 5, {
    LaunchTemplate: { ...byName, Overrides: [{ InstanceType: 't3.small' }, { InstanceType: 't3.nano' }] },
    InstancesDistribution: { OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 25 },
  });
  expect(await bought('shared')).toEqual([
    't3.nano spot',
    't3.nano spot',
    't3.nano spot',
    't3.small on demand',
    't3.small on demand',
  ]);
});

test('an instance is as many units as its type weighs, and stays while the group would fall short without it', async () => {
  await group('heavy', 5, {
    LaunchTemplate: { ...byName, Overrides: [{ InstanceType: 't3.medium', WeightedCapacity: '4' }] },
  });
  expect((await described('heavy'))?.Instances?.map(({ WeightedCapacity }) => WeightedCapacity)).toEqual([
    '4',
    '4',
  ]);
  await lab.advance('1m');
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName: 'heavy', DesiredCapacity: 4 });
  await lab.advance('1m');
  expect(await lab.ids('heavy')).toHaveLength(1);
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName: 'heavy', DesiredCapacity: 3 });
  await lab.advance('1m');
  expect(await lab.ids('heavy')).toHaveLength(1);
});

test('an override may have a template of its own', async () => {
  const { LaunchTemplate } = await lab.ec2
    .createLaunchTemplateVersion({
      LaunchTemplateName: 'web',
      SourceVersion: '1',
      LaunchTemplateData: { InstanceType: 't3.large' },
    })
    .then(() => lab.ec2.modifyLaunchTemplate({ LaunchTemplateName: 'web', DefaultVersion: '1' }));
  const own = { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '2' };
  await group('own', 1, { LaunchTemplate: { ...byName, Overrides: [{ LaunchTemplateSpecification: own }] } });
  expect(await bought('own')).toEqual(['t3.large on demand']);
});

test('a group that is deleted by force waits for no hook', async () => {
  await lab.group('forced', [2, 2, 2]);
  await lab.advance('1m');
  await lab.scaling.putLifecycleHook({
    AutoScalingGroupName: 'forced',
    LifecycleHookName: 'drain',
    LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING',
  });
  const [first = ''] = await lab.ids('forced');
  await lab.scaling.terminateInstanceInAutoScalingGroup({
    InstanceId: first,
    ShouldDecrementDesiredCapacity: false,
  });
  expect(await lab.states('forced')).toContain('Terminating:Wait');
  await lab.scaling.deleteAutoScalingGroup({ AutoScalingGroupName: 'forced', ForceDelete: true });
  await lab.advance('1m');
  expect(await described('forced')).toBeUndefined();
});

test.each(['0', '-1', '1000', '1.5', 'many'])('a type that weighs "%s" is refused', async (weight) => {
  const Overrides = [{ InstanceType: 't3.medium', WeightedCapacity: weight }];
  await expect(group('weightless', 4, { LaunchTemplate: { ...byName, Overrides } })).rejects.toThrow(
    `Weighted capacity ${weight} is not a whole number in the range of 1 to 999.`,
  );
  expect(await described('weightless')).toBeUndefined();
});

test.each<[object, string]>([
  [
    { OnDemandPercentageAboveBaseCapacity: 500 },
    'OnDemandPercentageAboveBaseCapacity 500 is not in the range of 0 to 100.',
  ],
  [{ OnDemandBaseCapacity: -1 }, 'OnDemandBaseCapacity -1 is not in the range of 0 to 2147483647.'],
  [
    { SpotAllocationStrategy: 'cheapest' },
    'SpotAllocationStrategy cheapest is not one of capacity-optimized, capacity-optimized-prioritized, lowest-price, price-capacity-optimized.',
  ],
  [
    { OnDemandAllocationStrategy: 'cheapest' },
    'OnDemandAllocationStrategy cheapest is not one of lowest-price, prioritized.',
  ],
  [{ SpotInstancePools: 21 }, 'SpotInstancePools 21 is not in the range of 1 to 20.'],
  [
    { SpotInstancePools: 2, SpotAllocationStrategy: 'capacity-optimized' },
    'SpotInstancePools is valid only when SpotAllocationStrategy is lowest-price.',
  ],
  [{ SpotMaxPrice: 'dear' }, 'SpotMaxPrice dear is not a price of 0.001 or more.'],
])('how a group divides its instances has limits: %o', async (InstancesDistribution, message) => {
  await expect(group('wrong', 0, { LaunchTemplate: byName, InstancesDistribution })).rejects.toMatchObject({
    name: 'ValidationError',
    message,
  });
});
