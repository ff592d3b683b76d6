import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, refusal, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const minute = 60_000;

beforeAll(async () => {
  rig = await startCloudWatch();
  const point = (MetricName: string, at: number, Value: number, host?: string) => ({
    MetricName,
    Value,
    Timestamp: new Date(NOON + at * minute),
    Dimensions: host === undefined ? [] : [{ Name: 'Host', Value: host }],
  });
  await rig.put(
    'Lab',
    point('a', 0, 10),
    point('a', 1, 20),
    point('a', 3, 60),
    point('b', 0, 1),
    point('b', 1, 2),
    point('b', 2, 3),
    point('cpu', 0, 5, 'one'),
    point('cpu', 0, 9, 'two'),
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

const metric = (Id: string, MetricName: string, ReturnData = false) => ({
  Id,
  ReturnData,
  MetricStat: { Metric: { Namespace: 'Lab', MetricName }, Period: 60, Stat: 'Sum' },
});
const math = async (Expression: string) =>
  (await rig.data(metric('m1', 'a'), metric('m2', 'b'), { Id: 'e1', Expression }))['e1'];

test.each([
  [
    'm1 + m2',
    [
      [0, 11],
      [1, 22],
    ],
  ],
  [
    'm1 / m2 * 100',
    [
      [0, 1000],
      [1, 1000],
    ],
  ],
  [
    '2 + 3 * m2 ^ 2',
    [
      [0, 5],
      [1, 14],
      [2, 29],
    ],
  ],
  [
    '-m2',
    [
      [0, -1],
      [1, -2],
      [2, -3],
    ],
  ],
  [
    'm1 - AVG(m1)',
    [
      [0, -20],
      [1, -10],
      [3, 30],
    ],
  ],
  [
    'SUM([m1, m2])',
    [
      [0, 11],
      [1, 22],
      [2, 3],
      [3, 60],
    ],
  ],
  [
    'SUM(METRICS())',
    [
      [0, 11],
      [1, 22],
      [2, 3],
      [3, 60],
    ],
  ],
  [
    'MAX(METRICS("m1"))',
    [
      [0, 10],
      [1, 20],
      [3, 60],
    ],
  ],
  [
    'RATE(m1)',
    [
      [1, 10 / 60],
      [3, 40 / 120],
    ],
  ],
  [
    'DIFF(m1)',
    [
      [1, 10],
      [3, 40],
    ],
  ],
  [
    'RUNNING_SUM(m2)',
    [
      [0, 1],
      [1, 3],
      [2, 6],
    ],
  ],
  [
    'm1 > 15 AND m2 > 1',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'IF(m2 > 1, m2, 0)',
    [
      [0, 0],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'IF(m1 > 15, m1)',
    [
      [1, 20],
      [3, 60],
    ],
  ],
  [
    'ABS(m2 - 2)',
    [
      [0, 1],
      [1, 0],
      [2, 1],
    ],
  ],
  [
    'm2 * PERIOD(m2)',
    [
      [0, 60],
      [1, 120],
      [2, 180],
    ],
  ],
])('%s', async (expression, expected) => {
  expect(await math(expression)).toEqual(expected);
});

test('FILL gives every period a value', async () => {
  const tail = Array.from({ length: 6 }, (_, index) => index + 4);
  expect(await math('FILL(m1, 0)')).toEqual([
    [0, 10],
    [1, 20],
    [2, 0],
    [3, 60],
    ...tail.map((at) => [at, 0]),
  ]);
  expect((await math('FILL(m1, REPEAT)'))?.slice(1, 4)).toEqual([
    [1, 20],
    [2, 20],
    [3, 60],
  ]);
  expect((await math('FILL(m1, LINEAR)'))?.slice(1, 4)).toEqual([
    [1, 20],
    [2, 40],
    [3, 60],
  ]);
});

test('a search finds metrics, called by what tells them apart', async () => {
  const search = (expression: string) => rig.data({ Id: 'e1', Expression: expression });
  expect(await search(`SEARCH('{Lab,Host} MetricName="cpu"', 'Sum', 60)`)).toEqual({
    one: [[0, 5]],
    two: [[0, 9]],
  });
  expect(await search(`SUM(SEARCH('{Lab,Host} cpu', 'Sum', 60))`)).toEqual({ e1: [[0, 14]] });
  expect(await search(`SORT(SEARCH('{Lab,Host} cpu NOT one', 'Sum', 60), MAX, DESC)`)).toEqual({
    e1: [[0, 9]],
  });
  expect(await search(`SLICE(SORT(SEARCH('{Lab,Host} cpu', 'Sum', 60), MAX, DESC), 0, 1)`)).toEqual({
    e1: [[0, 9]],
  });
});

test('labels are filled in', async () => {
  const query = { ...metric('m1', 'a', true), Label: "${PROP('MetricName')} max ${MAX} of ${LABEL}" };
  expect(Object.keys(await rig.data(query))).toEqual(['a max 60 of a']);
});

test('pages, newest first unless asked otherwise', async () => {
  const ask = (NextToken?: string) =>
    rig.cloudwatch.send(
      new GetMetricDataCommand({
        MetricDataQueries: [metric('m1', 'a', true), metric('m2', 'b', true)],
        StartTime: new Date(NOON),
        EndTime: new Date(NOON + 600_000),
        MaxDatapoints: 4,
        NextToken,
      }),
    );
  const first = await ask();
  expect(first.MetricDataResults).toMatchObject([
    { Id: 'm1', Values: [60, 20, 10], StatusCode: 'Complete' },
    { Id: 'm2', Values: [3], StatusCode: 'PartialData' },
  ]);
  const second = await ask(first.NextToken);
  expect(second.MetricDataResults).toMatchObject([{ Id: 'm2', Values: [2, 1], StatusCode: 'Complete' }]);
  expect(second.NextToken).toBeUndefined();
});

test('what cannot be asked', async () => {
  expect(await refusal(rig.data(metric('m1', 'a'), metric('m1', 'b')))).toBe(
    'ValidationException: The values for parameter id in MetricDataQueries are not unique.',
  );
  expect(await refusal(math('m1 +'))).toMatch(/^ValidationException: Error in expression 'e1'/);
  expect(await refusal(math('m9'))).toMatch(/m9/);
  expect(await refusal(rig.data({ Id: 'e1', Expression: 'e2' }, { Id: 'e2', Expression: 'e1' }))).toMatch(
    /refers to itself/,
  );
});
