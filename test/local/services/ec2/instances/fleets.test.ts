import { expect, test } from 'vitest';
import { startNetLab } from '../network/net-lab.ts';
import type { NetLab } from '../network/net-lab.ts';
import { image, refused } from './lab.ts';

async function template({ aws }: NetLab): Promise<string> {
  const { LaunchTemplate } = await aws.createLaunchTemplate({
    LaunchTemplateName: 'web',
    LaunchTemplateData: { ImageId: image.x86, InstanceType: 't3.micro' },
  });
  return LaunchTemplate?.LaunchTemplateId ?? '';
}

const configs = (LaunchTemplateId: string, ...Overrides: object[]) => [
  { LaunchTemplateSpecification: { LaunchTemplateId, Version: '$Latest' }, Overrides },
];

test('an instant fleet launches at once, the cheapest first, and says what it launched', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const LaunchTemplateConfigs = configs(
    await template(net),
    { InstanceType: 'm5.large' },
    { InstanceType: 't3.small' },
  );
  const fleet = await aws.createFleet({
    Type: 'instant',
    LaunchTemplateConfigs,
    TargetCapacitySpecification: {
      TotalTargetCapacity: 3,
      OnDemandTargetCapacity: 1,
      DefaultTargetCapacityType: 'spot',
    },
    TagSpecifications: [{ ResourceType: 'fleet', Tags: [{ Key: 'Name', Value: 'burst' }] }],
  });
  expect(fleet.FleetId).toMatch(/^fleet-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(fleet.Errors ?? []).toEqual([]);
  expect(fleet.Instances?.map((one) => [one.Lifecycle, one.InstanceType, one.InstanceIds?.length])).toEqual([
    ['on-demand', 't3.small', 1],
    ['spot', 't3.small', 2],
  ]);
  const FleetIds = [fleet.FleetId ?? ''];
  expect((await aws.describeFleets({})).Fleets).toEqual([]);
  expect((await aws.describeFleets({ FleetIds })).Fleets).toMatchObject([
    { FleetState: 'active', ActivityStatus: 'fulfilled', Type: 'instant', FulfilledCapacity: 3 },
  ]);
  const tagged = await aws.describeInstances({
    Filters: [{ Name: 'tag:aws:ec2:fleet-id', Values: FleetIds }],
  });
  expect(tagged.Reservations).toHaveLength(3);
  const kept = await aws.deleteFleets({ FleetIds, TerminateInstances: false });
  expect(kept.UnsuccessfulFleetDeletions).toMatchObject([{ Error: { Code: 'fleetNotInDeletableState' } }]);
  const gone = await aws.deleteFleets({ FleetIds, TerminateInstances: true });
  expect(gone.SuccessfulFleetDeletions).toMatchObject([{ CurrentFleetState: 'deleted_terminating' }]);
});

test('what is refused is tried with the next option, and stands among the errors', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const id = await template(net);
  const fleet = await aws.createFleet({
    Type: 'instant',
    OnDemandOptions: { AllocationStrategy: 'prioritized' },
    LaunchTemplateConfigs: configs(
      id,
      { InstanceType: 't4g.micro', Priority: 1 },
      { InstanceType: 'm5.large', Priority: 2, WeightedCapacity: 2 },
    ),
    TargetCapacitySpecification: { TotalTargetCapacity: 3, DefaultTargetCapacityType: 'on-demand' },
  });
  expect(fleet.Errors).toMatchObject([
    {
      LaunchTemplateAndOverrides: { Overrides: { InstanceType: 't4g.micro' } },
      ErrorCode: 'InvalidParameterValue',
      ErrorMessage: expect.stringContaining("The architecture 'arm64' of the specified instance type"),
    },
  ]);
  expect(fleet.Instances).toMatchObject([
    { InstanceType: 'm5.large', InstanceIds: [{}, {}].map(() => expect.any(String)) },
  ]);
});

test('a maintained fleet replaces what goes, grows, and shrinks again', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { FleetId = '' } = await aws.createFleet({
    LaunchTemplateConfigs: configs(await template(net)),
    TargetCapacitySpecification: { TotalTargetCapacity: 2, DefaultTargetCapacityType: 'on-demand' },
  });
  const active = async () =>
    (await aws.describeFleetInstances({ FleetId })).ActiveInstances?.map((one) => one.InstanceId ?? '') ?? [];
  const before = await active();
  expect(before).toHaveLength(2);
  await aws.terminateInstances({ InstanceIds: before.slice(0, 1) });
  await lab.cloud.clock.advance('1m');
  const after = await active();
  expect(after).toHaveLength(2);
  expect(after).toContain(before[1]);
  const size = (TotalTargetCapacity: number) =>
    aws.modifyFleet({ FleetId, TargetCapacitySpecification: { TotalTargetCapacity } });
  await size(4);
  expect(await active()).toHaveLength(4);
  await size(1);
  expect(await active()).toHaveLength(1);
  expect(
    (await aws.describeFleets({ Filters: [{ Name: 'type', Values: ['maintain'] }] })).Fleets,
  ).toMatchObject([
    { FleetId, FulfilledOnDemandCapacity: 1, ExcessCapacityTerminationPolicy: 'termination' },
  ]);
  await aws.deleteFleets({ FleetIds: [FleetId], TerminateInstances: false });
  await aws.terminateInstances({ InstanceIds: await active() });
  await lab.cloud.clock.advance('1m');
  expect(await active()).toEqual([]);
  expect((await aws.describeFleets({ FleetIds: [FleetId] })).Fleets).toMatchObject([
    { FleetState: 'deleted', OnDemandOptions: { AllocationStrategy: 'lowestPrice' } },
  ]);
  const unknown = 'fleet-00000000-0000-0000-0000-000000000000';
  expect((await refused(aws.describeFleets({ FleetIds: [unknown] }))).code).toBe('InvalidFleetId.NotFound');
});

test('a fleet begins and expires in its time, and takes its instances along where it was asked to', async () => {
  await using net = await startNetLab({ time: '2027-03-01T08:00:00Z' });
  const { aws, lab } = net;
  const ask = {
    LaunchTemplateConfigs: configs(await template(net)),
    TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'on-demand' as const },
    ValidFrom: new Date('2027-03-01T09:00:00Z'),
    ValidUntil: new Date('2027-03-01T10:00:00Z'),
  };
  const { FleetId: ending = '' } = await aws.createFleet({ ...ask, TerminateInstancesWithExpiration: true });
  const { FleetId: leaving = '' } = await aws.createFleet(ask);
  const all = async () =>
    (await aws.describeFleets({ FleetIds: [ending, leaving] })).Fleets?.map((one) => [
      one.FleetState,
      one.ActivityStatus,
      one.FulfilledCapacity,
    ]);
  expect(await all()).toEqual([
    ['submitted', 'pending_fulfillment', 0],
    ['submitted', 'pending_fulfillment', 0],
  ]);
  await lab.cloud.clock.advance('1h');
  expect(await all()).toEqual([
    ['active', 'fulfilled', 1],
    ['active', 'fulfilled', 1],
  ]);
  await lab.cloud.clock.advance('1h');
  expect(await all()).toEqual([
    ['deleted_terminating', 'pending_termination', 0],
    ['deleted_running', 'fulfilled', 1],
  ]);
  // What goes now is not replaced.
  const { ActiveInstances = [] } = await aws.describeFleetInstances({ FleetId: leaving });
  await aws.terminateInstances({
    InstanceIds: ActiveInstances.flatMap(({ InstanceId }) => InstanceId ?? []),
  });
  await lab.cloud.clock.advance('1h');
  expect(await all()).toEqual([
    ['deleted', 'pending_termination', 0],
    ['deleted', 'fulfilled', 0],
  ]);
  expect(await refused(aws.createFleet(ask))).toMatchObject({
    code: 'InvalidParameterValue',
    message: 'ValidUntil must be in the future.',
  });
});
