import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNetLab } from '../network/net-lab.ts';
import type { NetLab } from '../network/net-lab.ts';
import { image, refused } from './lab.ts';

let net: NetLab;
beforeAll(async () => {
  net = await startNetLab({ lenient: false });
  await net.lab.makeProfile('fleet');
});
afterAll(() => net[Symbol.asyncDispose]());

const role = 'arn:aws:iam::123456789012:role/fleet';
const spec = (InstanceType: string, WeightedCapacity: number) => ({
  ImageId: image.x86,
  InstanceType: InstanceType as 't3.micro',
  WeightedCapacity,
  TagSpecifications: [{ ResourceType: 'instance' as const, Tags: [{ Key: 'From', Value: 'fleet' }] }],
});

async function request(more: object) {
  const { SpotFleetRequestId = '' } = await net.aws.requestSpotFleet({
    SpotFleetRequestConfig: { IamFleetRole: role, TargetCapacity: 6, ...more },
  });
  return { SpotFleetRequestId };
}

async function types(id: { SpotFleetRequestId: string }) {
  const { ActiveInstances = [] } = await net.aws.describeSpotFleetInstances(id);
  return ActiveInstances.map(({ InstanceType }) => InstanceType).sort();
}

async function described({ SpotFleetRequestId: id }: { SpotFleetRequestId: string }) {
  const { SpotFleetRequestConfigs } = await net.aws.describeSpotFleetRequests({ SpotFleetRequestIds: [id] });
  return SpotFleetRequestConfigs?.[0];
}

test('a Spot Fleet launches what it has written out, weighs it, and replaces what ends', async () => {
  const LaunchSpecifications = [spec('t3.small', 2), spec('t3.large', 2)];
  const id = await request({ LaunchSpecifications, SpotPrice: '0.12' });
  expect(id.SpotFleetRequestId).toMatch(/^sfr-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(await types(id)).toEqual(['t3.small', 't3.small', 't3.small']);
  expect(await described(id)).toMatchObject({
    SpotFleetRequestState: 'active',
    ActivityStatus: 'fulfilled',
    SpotFleetRequestConfig: {
      SpotPrice: '0.12',
      TargetCapacity: 6,
      FulfilledCapacity: 6,
      AllocationStrategy: 'lowestPrice',
      Type: 'maintain',
      LaunchSpecifications: [{ InstanceType: 't3.small', WeightedCapacity: 2 }, {}],
    },
  });
  const { ActiveInstances = [] } = await net.aws.describeSpotFleetInstances(id);
  const InstanceIds = ActiveInstances.flatMap(({ InstanceId }) => InstanceId ?? []);
  const { Reservations = [] } = await net.aws.describeInstances({ InstanceIds: InstanceIds.slice(0, 1) });
  expect(Reservations[0]?.Instances?.[0]).toMatchObject({
    InstanceLifecycle: 'spot',
    Tags: expect.arrayContaining([
      { Key: 'From', Value: 'fleet' },
      { Key: 'aws:ec2spot:fleet-request-id', Value: id.SpotFleetRequestId },
    ]),
  });
  await net.lab.cloud.clock.advance('1m');
  await net.aws.terminateInstances({ InstanceIds: InstanceIds.slice(0, 1) });
  await net.lab.cloud.clock.advance('1m');
  expect(await types(id)).toHaveLength(3);
  const { HistoryRecords = [] } = await net.aws.describeSpotFleetRequestHistory({
    ...id,
    StartTime: new Date(0),
  });
  expect(HistoryRecords.map(({ EventInformation: { EventSubType } = {} }) => EventSubType)).toEqual([
    'submitted',
    'active',
    'launched',
    'launched',
    'launched',
    'launched',
  ]);
  await net.aws.cancelSpotFleetRequests({
    SpotFleetRequestIds: [id.SpotFleetRequestId],
    TerminateInstances: true,
  });
});

test('its target is modified, and a cancelled one keeps or ends its instances', async () => {
  const id = await request({
    LaunchSpecifications: [spec('t3.small', 2), spec('t3.large', 4)],
    AllocationStrategy: 'diversified',
  });
  expect(await types(id)).toEqual(['t3.large', 't3.small']);
  const modify = (TargetCapacity: number, ExcessCapacityTerminationPolicy: 'default' | 'noTermination') =>
    net.aws.modifySpotFleetRequest({ ...id, TargetCapacity, ExcessCapacityTerminationPolicy });
  await modify(2, 'noTermination');
  expect(await types(id)).toHaveLength(2);
  await modify(2, 'default');
  expect(await types(id)).toEqual(['t3.small']);
  const cancel = (...SpotFleetRequestIds: string[]) =>
    net.aws.cancelSpotFleetRequests({ SpotFleetRequestIds, TerminateInstances: false });
  const missing = 'sfr-00000000-0000-0000-0000-000000000000';
  expect(await cancel(id.SpotFleetRequestId, missing)).toMatchObject({
    SuccessfulFleetRequests: [
      { PreviousSpotFleetRequestState: 'active', CurrentSpotFleetRequestState: 'cancelled_running' },
    ],
    UnsuccessfulFleetRequests: [
      { SpotFleetRequestId: missing, Error: { Code: 'fleetRequestIdDoesNotExist' } },
    ],
  });
  expect((await refused(modify(3, 'default'))).code).toBe('FleetNotInModifiableState');
  const { ActiveInstances = [] } = await net.aws.describeSpotFleetInstances(id);
  await net.aws.terminateInstances({
    InstanceIds: ActiveInstances.flatMap(({ InstanceId }) => InstanceId ?? []),
  });
  await net.lab.cloud.clock.advance('1m');
  expect((await described(id))?.SpotFleetRequestState).toBe('cancelled');
});

test('it may launch from templates, and its role has to be there', async () => {
  const { LaunchTemplate } = await net.aws.createLaunchTemplate({
    LaunchTemplateName: 'web',
    LaunchTemplateData: { ImageId: image.x86, InstanceType: 't3.micro' },
  });
  const LaunchTemplateSpecification = { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '1' };
  const LaunchTemplateConfigs = [{ LaunchTemplateSpecification, Overrides: [{ InstanceType: 't3.nano' }] }];
  expect(await types(await request({ LaunchTemplateConfigs, TargetCapacity: 2 }))).toEqual([
    't3.nano',
    't3.nano',
  ]);
  const IamFleetRole = 'arn:aws:iam::123456789012:role/nobody';
  expect(await refused(request({ LaunchTemplateConfigs, IamFleetRole }))).toMatchObject({
    code: 'InvalidSpotFleetRequestConfig',
    message: 'Parameter: SpotFleetRequestConfig.IamFleetRole is invalid.',
  });
});

test.each([0, -1, Number.NaN, Infinity])(
  'an instance that counts for %d units is refused',
  async (weight) => {
    const wrong = request({ LaunchSpecifications: [spec('t3.small', weight)] });
    expect(await refused(wrong)).toMatchObject({
      code: 'InvalidParameterValue',
      message: `Value (${weight}) for parameter WeightedCapacity is invalid.`,
    });
  },
);

test('a Spot Fleet that is over says so in its history', async () => {
  const now = net.lab.cloud.clock.now();
  const at = (hours: number) => new Date(now + hours * 3_600_000);
  const id = await request({
    LaunchSpecifications: [spec('t3.small', 6)],
    ValidFrom: at(1),
    ValidUntil: at(2),
    TerminateInstancesWithExpiration: true,
  });
  expect(await described(id)).toMatchObject({ SpotFleetRequestState: 'submitted' });
  expect(await types(id)).toEqual([]);
  await net.lab.cloud.clock.advance('1h');
  expect(await described(id)).toMatchObject({ SpotFleetRequestState: 'active' });
  expect(await types(id)).toEqual(['t3.small']);
  await net.lab.cloud.clock.advance('2h');
  expect(await described(id)).toMatchObject({ SpotFleetRequestState: 'cancelled' });
  expect(await types(id)).toEqual([]);
  const { HistoryRecords = [] } = await net.aws.describeSpotFleetRequestHistory({ ...id, StartTime: at(0) });
  expect(HistoryRecords.map(({ EventInformation }) => EventInformation?.EventSubType)).toEqual([
    'submitted',
    'active',
    'launched',
    'expired',
  ]);
});
