import { GetMetricDataCommand, ListMetricsCommand, paginateListMetrics } from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOON, refusal, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const minute = 60_000;
const day = 86_400_000;

beforeEach(async () => {
  rig = await startCloudWatch();
});
afterEach(() => rig[Symbol.asyncDispose]());

const at = (minutes: number) => new Date(NOON + minutes * minute);

test('values of a period are put together, and only what is asked for is shown', async () => {
  await rig.put('Lab', { MetricName: 'm', Value: 1, Timestamp: at(0), Unit: 'Seconds' });
  await rig.put('Lab', {
    MetricName: 'm',
    Values: [3, 5],
    Counts: [2, 1],
    Timestamp: at(0.5),
    Unit: 'Seconds',
  });
  await rig.put('Lab', {
    MetricName: 'm',
    StatisticValues: { SampleCount: 2, Sum: 10, Minimum: 4, Maximum: 6 },
    Timestamp: at(5),
    Unit: 'Seconds',
  });
  const points = await rig.statistics({
    Statistics: ['SampleCount', 'Sum', 'Average', 'Minimum', 'Maximum'],
  });
  expect(points).toEqual([
    { Timestamp: at(0), SampleCount: 4, Sum: 12, Average: 3, Minimum: 1, Maximum: 5, Unit: 'Seconds' },
    { Timestamp: at(5), SampleCount: 2, Sum: 10, Average: 5, Minimum: 4, Maximum: 6, Unit: 'Seconds' },
  ]);
  expect(await rig.statistics({ Statistics: ['Sum'], Period: 600 })).toEqual([
    { Timestamp: at(0), Sum: 22, Unit: 'Seconds' },
  ]);
});

test('percentiles, trimmed means and their kin', async () => {
  await rig.put('Lab', { MetricName: 'm', Values: Array.from({ length: 100 }, (_, index) => index + 1) });
  const ExtendedStatistics = [
    'p50',
    'p99',
    'tm90',
    'TM(10%:90%)',
    'PR(:50)',
    'TC(:10)',
    'TS(99:)',
    'IQM',
    'wm99',
  ];
  const [point] = await rig.statistics({ ExtendedStatistics });
  expect(point?.['ExtendedStatistics']).toMatchObject({
    p50: 50.5,
    p99: 99.01,
    'TM(10%:90%)': 50.5,
    'PR(:50)': 50,
    'TC(:10)': 10,
    'TS(99:)': 199,
    IQM: 50.5,
  });
  expect(await refusal(rig.statistics({ ExtendedStatistics: ['p200'] }))).toBe(
    'InvalidParameterValueException: The value p200 for parameter ExtendedStatistics is invalid.',
  );
});

test('units stay apart', async () => {
  await rig.put(
    'Lab',
    { MetricName: 'm', Value: 1, Unit: 'Seconds' },
    { MetricName: 'm', Value: 2, Unit: 'Count' },
  );
  const sums = await rig.statistics({ Statistics: ['Sum'] });
  expect(sums.map(({ Sum, Unit }) => [Sum, Unit]).sort()).toEqual([
    [1, 'Seconds'],
    [2, 'Count'],
  ]);
  expect(await rig.statistics({ Statistics: ['Sum'], Unit: 'Bytes' })).toEqual([]);
});

test('what cannot be asked', async () => {
  expect(
    await refusal(rig.statistics({ Statistics: ['Sum'], Period: 1, EndTime: new Date(NOON + day) })),
  ).toBe(
    'InvalidParameterCombinationException: You have requested up to 86400 datapoints, which exceeds the limit of ' +
      '1440. You may reduce the datapoints requested by increasing Period, or decreasing the time range.',
  );
  expect(await refusal(rig.statistics({ Statistics: ['Sum'], EndTime: new Date(NOON) }))).toBe(
    'InvalidParameterValueException: The parameter StartTime must be less than the parameter EndTime.',
  );
  expect(await refusal(rig.statistics({}))).toBe(
    'InvalidParameterCombinationException: Must specify either Statistics or ExtendedStatistics',
  );
  const both = { Statistics: ['Sum' as const], ExtendedStatistics: ['p50'] };
  expect(await refusal(rig.statistics(both))).toBe(
    'InvalidParameterCombinationException: The parameters Statistics and ExtendedStatistics are mutually exclusive and you have specified both.',
  );
  const data = (from: number, to: number, query: object = { Expression: '1' }) =>
    refusal(
      rig.cloudwatch.send(
        new GetMetricDataCommand({
          MetricDataQueries: [{ Id: 'm', ...query }],
          StartTime: new Date(from),
          EndTime: new Date(to),
        }),
      ),
    );
  expect(await data(NOON, NOON - 1)).toBe(
    'ValidationException: The parameter EndTime must be greater than StartTime.',
  );
  expect(await data(NOON, NOON)).toBe(
    'ValidationException: The parameter StartTime must not equal parameter EndTime.',
  );
  expect(await data(NOON, NOON + 1, {})).toBe(
    'ValidationException: The parameter MetricDataQueries.member.1.MetricStat is required.\n',
  );
});

test('what cannot be published', async () => {
  const put = (datum: object) => refusal(rig.put('Lab', { MetricName: 'm', ...datum }));
  expect(await put({ Value: 1, Values: [1] })).toBe(
    'InvalidParameterCombinationException: The parameters MetricData.member.1.Value and MetricData.member.1.Values ' +
      'are mutually exclusive and you have specified both.',
  );
  expect(await put({ Values: [1], Counts: [1, 2] })).toBe(
    'InvalidParameterValueException: The parameters MetricData.member.1.Values and MetricData.member.1.Counts must ' +
      'be of the same size.',
  );
  const StatisticValues = { SampleCount: 1, Sum: 1, Minimum: 1, Maximum: 1 };
  expect(await put({ Value: 1, StatisticValues })).toBe(
    'InvalidParameterCombinationException: The parameters MetricData.member.1.Value and ' +
      'MetricData.member.1.StatisticValues are mutually exclusive and you have specified both.',
  );
  expect(await put({ Value: Number.NaN })).toMatch(/^InvalidParameterValueException/);
  expect(await put({ Value: 1, Timestamp: new Date(NOON - 15 * day) })).toMatch(/two weeks in the past/);
  expect(await put({ Value: 1, Timestamp: new Date(NOON + day) })).toMatch(/two hours in the future/);
  expect(await refusal(rig.put('AWS/EC2', { MetricName: 'm', Value: 1 }))).toBe(
    'InvalidParameterValueException: The value AWS/ for parameter Namespace is invalid.',
  );
});

test('data is kept more coarsely the older it is', async () => {
  await rig.put('Lab', { MetricName: 'm', Value: 7, Timestamp: at(1), StorageResolution: 1 });
  const sums = async (Period: number) => {
    const EndTime = new Date(NOON + (Period < 60 ? 1200_000 : 3_600_000));
    return (await rig.statistics({ Statistics: ['Sum'], Period, EndTime })).map(({ Sum }) => Sum);
  };
  expect(await sums(1)).toEqual([7]);
  await rig.advance(4 * 3_600_000);
  expect([await sums(1), await sums(60)]).toEqual([[], [7]]);
  await rig.advance(16 * day);
  expect([await sums(60), await sums(300)]).toEqual([[], [7]]);
  await rig.advance(64 * day);
  expect([await sums(300), await sums(3600)]).toEqual([[], [7]]);
  await rig.advance(400 * day);
  expect(await sums(3600)).toEqual([]);
});

test('metrics are listed by name, dimension and activity, 500 a page', async () => {
  const dimension = (index: number) => [{ Name: 'Id', Value: `i-${1000 + index}` }];
  const data = Array.from({ length: 700 }, (_, index) => ({
    MetricName: 'many',
    Value: 1,
    Dimensions: dimension(index),
  }));
  await rig.put('Lab', ...data);
  await rig.put('Other', { MetricName: 'one', Value: 1 });
  const sizes: number[] = [];
  for await (const { Metrics } of paginateListMetrics({ client: rig.cloudwatch }, { Namespace: 'Lab' }))
    sizes.push(Metrics?.length ?? 0);
  expect(sizes).toEqual([500, 200]);
  const list = async (more: object) =>
    (await rig.cloudwatch.send(new ListMetricsCommand(more))).Metrics?.length;
  expect(await list({ Dimensions: dimension(3) })).toBe(1);
  expect(await list({ MetricName: 'one', Dimensions: [{ Name: 'Id' }] })).toBe(0);
  expect(await list({ MetricName: 'one' })).toBe(1);
  await expect(list({ NextToken: 'foo' })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    message: 'Request parameter NextToken is invalid',
  });
  await rig.advance(4 * 3_600_000);
  expect(await list({ MetricName: 'one', RecentlyActive: 'PT3H' })).toBe(0);
  await rig.advance(15 * day);
  expect(await list({ MetricName: 'one' })).toBe(0);
});
