import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
beforeAll(async () => {
  rig = await startCloudWatch();
});
afterAll(() => rig[Symbol.asyncDispose]());

interface Asked {
  readonly Stat: string;
  readonly Period: number;
  readonly MetricName?: string;
}

async function results(...asked: readonly Asked[]) {
  const found = await rig.cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(NOON),
      EndTime: new Date(NOON + 60_000),
      MetricDataQueries: asked.map(({ MetricName = 'm', ...stat }, index) => ({
        Id: `q${index}`,
        MetricStat: { Metric: { Namespace: 'Lab', MetricName }, ...stat },
      })),
    }),
  );
  return found.MetricDataResults ?? [];
}

test('statistics and periods are in labels where they differ', async () => {
  await rig.put('Lab', { MetricName: 'm', Value: 7, Timestamp: new Date(NOON) });
  const labels = async (...asked: readonly Asked[]) => (await results(...asked)).map(({ Label }) => Label);
  const sum = { Stat: 'Sum', Period: 60 };
  expect(await labels(sum)).toEqual(['m']);
  expect(await labels(sum, { ...sum, MetricName: 'n' })).toEqual(['m', 'n']);
  expect(await labels(sum, { ...sum, Stat: 'Minimum' })).toEqual(['m Sum', 'm Minimum']);
  expect(await labels(sum, { ...sum, Period: 30 })).toEqual(['m 60', 'm 30']);
  expect(await labels(sum, { Stat: 'Minimum', Period: 30 })).toEqual(['m Sum 60', 'm Minimum 30']);
});

test('of several units one is read, and the answer says so', async () => {
  const Timestamp = new Date(NOON);
  const datum = { MetricName: 'u', Timestamp };
  await rig.put(
    'Lab',
    { ...datum, Value: 60, Unit: 'Seconds' },
    { ...datum, Value: 60_000, Unit: 'Milliseconds' },
  );
  const asked = { Stat: 'Sum', Period: 60, MetricName: 'u' };
  expect(await results(asked)).toMatchObject([
    {
      Values: [60_000],
      Messages: [{ Code: 'MultipleUnits', Value: "Multiple units returned: '[Milliseconds, Seconds]'" }],
    },
  ]);
  await rig.put('Lab', { ...datum, Value: 5, Unit: 'Count' });
  expect(await results(asked)).toMatchObject([
    {
      Values: [5],
      Messages: [{ Value: "Multiple units returned: '[Count, Milliseconds, Seconds]'" }],
    },
  ]);
  expect((await results({ ...asked, MetricName: 'm' }))[0]?.Messages).toBeUndefined();
});
