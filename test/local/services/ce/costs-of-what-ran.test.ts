import {
  CostExplorerClient,
  GetCostAndUsageCommand,
  GetCostForecastCommand,
  GetDimensionValuesCommand,
  GetTagsCommand,
  ListCostAllocationTagsCommand,
  UpdateCostAllocationTagsStatusCommand,
} from '@aws-sdk/client-cost-explorer';
import type { Expression, GetCostAndUsageCommandInput } from '@aws-sdk/client-cost-explorer';
import {
  CreateVolumeCommand,
  DeleteVolumeCommand,
  EC2Client,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud, type RunningCloud } from '../../../support/cloud.ts';

const start = Date.UTC(2027, 8, 20);
const hour = 3_600_000;
const day = 24 * hour;
let cloud: RunningCloud;
let ce: CostExplorerClient;
let ec2: EC2Client;

beforeEach(async () => {
  cloud = await startCloud({ lenient: true, time: start, frozen: true });
  ce = new CostExplorerClient(cloud.clientOptions);
  ec2 = new EC2Client(cloud.clientOptions);
});
afterEach(() => cloud[Symbol.asyncDispose]());

const ask = (more: Partial<GetCostAndUsageCommandInput> = {}) =>
  ce.send(
    new GetCostAndUsageCommand({
      TimePeriod: { Start: '2027-09-01', End: '2027-10-01' },
      Granularity: 'MONTHLY',
      Metrics: ['UnblendedCost', 'UsageQuantity'],
      ...more,
    }),
  );
const compute: Expression = {
  Dimensions: { Key: 'SERVICE', Values: ['Amazon Elastic Compute Cloud - Compute'] },
};
const run = (Value = 'web') =>
  ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12345678',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value }] }],
    }),
  );
const idOf = (launched: Awaited<ReturnType<typeof run>>): string => launched.Instances?.[0]?.InstanceId ?? '';

test('an instance costs its price for as long as it ran', async () => {
  const id = idOf(await run());
  await cloud.cloud.clock.advance(10 * hour);
  await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await cloud.cloud.clock.advance(5 * hour);
  const answer = await ask({
    Filter: compute,
    GroupBy: [
      { Type: 'DIMENSION', Key: 'USAGE_TYPE' },
      { Type: 'DIMENSION', Key: 'OPERATION' },
    ],
  });
  expect(answer.ResultsByTime).toEqual([
    {
      TimePeriod: { Start: '2027-09-01', End: '2027-10-01' },
      Total: {},
      Groups: [
        {
          Keys: ['BoxUsage:t3.micro', 'RunInstances'],
          Metrics: {
            UnblendedCost: { Amount: '0.104', Unit: 'USD' },
            UsageQuantity: { Amount: '10', Unit: 'Hrs' },
          },
        },
      ],
      Estimated: true,
    },
  ]);
});

test('a run is charged for a minute at least', async () => {
  const id = idOf(await run());
  await cloud.cloud.clock.advance(5_000);
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await cloud.cloud.clock.advance(hour);
  const answer = await ask({ Filter: compute });
  expect(answer.ResultsByTime?.[0]?.Total?.['UsageQuantity']).toEqual({
    Amount: '0.0166666667',
    Unit: 'Hrs',
  });
});

test('a volume costs by the gigabyte and the month, whole months what the list says', async () => {
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 100, VolumeType: 'gp3' }),
  );
  await cloud.cloud.clock.advance(41 * day);
  await ec2.send(new DeleteVolumeCommand({ VolumeId }));
  await cloud.cloud.clock.advance(day);
  const answer = await ask({
    TimePeriod: { Start: '2027-09-01', End: '2027-11-02' },
    GroupBy: [{ Type: 'DIMENSION', Key: 'USAGE_TYPE' }],
  });
  const volume = answer.ResultsByTime?.map(({ Groups = [], Estimated }) => [
    Groups.find(({ Keys }) => Keys?.[0] === 'EBS:VolumeUsage.gp3')?.Metrics?.['UnblendedCost']?.Amount,
    Estimated,
  ]);
  // 11 days of September's 30 and 30 of October's 31, each hour rounded by itself; nothing after.
  expect(volume).toEqual([
    ['2.9333333304', false],
    ['7.741935504', false],
    [undefined, true],
  ]);
});

test('each question is on the bill itself', async () => {
  await ask();
  await ask();
  const answer = await ask({ GroupBy: [{ Type: 'DIMENSION', Key: 'SERVICE' }] });
  expect(answer.ResultsByTime?.[0]?.Groups).toEqual([
    {
      Keys: ['AWS Cost Explorer'],
      Metrics: {
        UnblendedCost: { Amount: '0.02', Unit: 'USD' },
        UsageQuantity: { Amount: '2', Unit: 'Request' },
      },
    },
  ]);
});

test('tags are on the bill once they are active', async () => {
  await run('web');
  await run('db');
  await cloud.cloud.clock.advance(hour);
  const byName = () => ask({ Filter: compute, GroupBy: [{ Type: 'TAG', Key: 'Name' }] });
  const keys = async () => (await byName()).ResultsByTime?.[0]?.Groups?.map(({ Keys }) => Keys?.[0]);
  expect(await keys()).toEqual(['Name$']);
  const listed = await ce.send(new ListCostAllocationTagsCommand({}));
  expect(listed.CostAllocationTags).toMatchObject([
    { TagKey: 'Name', Type: 'UserDefined', Status: 'Inactive' },
  ]);
  await ce.send(
    new UpdateCostAllocationTagsStatusCommand({
      CostAllocationTagsStatus: [{ TagKey: 'Name', Status: 'Active' }],
    }),
  );
  expect(await keys()).toEqual(['Name$db', 'Name$web']);
  const values = await ce.send(
    new GetTagsCommand({ TimePeriod: { Start: '2027-09-01', End: '2027-10-01' }, TagKey: 'Name' }),
  );
  expect(values).toMatchObject({ Tags: ['', 'db', 'web'], ReturnSize: 3, TotalSize: 3 });
});

test('groups, days and hours add up to the total to the last digit', async () => {
  await run('web');
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 33, VolumeType: 'gp2' }));
  await cloud.cloud.clock.advance(3 * day + 1_234_567);
  const sum = (amounts: readonly (string | undefined)[]) =>
    amounts.reduce((all, one = '0') => all + BigInt(Math.round(Number(one) * 1e10)), 0n);
  const TimePeriod = { Start: '2027-09-19', End: '2027-09-24' };
  const Filter: Expression = { Not: { Dimensions: { Key: 'SERVICE', Values: ['AWS Cost Explorer'] } } };
  const total = await ask({ TimePeriod, Filter });
  const expected = sum([total.ResultsByTime?.[0]?.Total?.['UnblendedCost']?.Amount]);
  const hours = { Start: '2027-09-19T00:00:00Z', End: '2027-09-24T00:00:00Z' };
  for (const [Granularity, period] of [
    ['DAILY', TimePeriod],
    ['MONTHLY', TimePeriod],
    ['HOURLY', hours],
  ] as const) {
    const parts = await ask({
      TimePeriod: period,
      Granularity,
      Filter,
      GroupBy: [{ Type: 'DIMENSION', Key: 'USAGE_TYPE' }],
    });
    const amounts = parts.ResultsByTime?.flatMap(({ Groups = [] }) =>
      Groups.map(({ Metrics }) => Metrics?.['UnblendedCost']?.Amount),
    );
    expect(sum(amounts ?? [])).toBe(expected);
  }
});

test('dimensions, and a forecast from the days before', async () => {
  const forecast = () =>
    ce.send(
      new GetCostForecastCommand({
        TimePeriod: { Start: '2027-09-25', End: '2027-10-01' },
        Granularity: 'MONTHLY',
        Metric: 'UNBLENDED_COST',
        Filter: compute,
      }),
    );
  await expect(forecast()).rejects.toMatchObject({
    name: 'DataUnavailableException',
    message: 'Insufficient amount of historical data to generate forecast.',
  });
  await run();
  await cloud.cloud.clock.advance(2 * day);
  expect((await forecast()).Total).toEqual({ Amount: '1.4976', Unit: 'USD' });
  const services = await ce.send(
    new GetDimensionValuesCommand({
      TimePeriod: { Start: '2027-09-01', End: '2027-10-01' },
      Dimension: 'SERVICE',
    }),
  );
  expect(services.DimensionValues?.map(({ Value }) => Value)).toContain(
    'Amazon Elastic Compute Cloud - Compute',
  );
});

test('times that are not to be had', async () => {
  const asked = (Start: string, End: string) => ask({ TimePeriod: { Start, End } });
  await expect(asked('2027-09-02', '2027-09-02')).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Start date (and hour) should be before end date (and hour)',
  });
  await expect(asked('2027-09-02', '2027-10-03')).rejects.toThrow(
    'end date past the beginning of next month',
  );
  await expect(asked('2026-03-02', '2027-09-03')).rejects.toThrow(
    'To retrieve data beyond the past 14 months, your start date needs to be the first day of the month.',
  );
});
