import {
  GetMetricStatisticsCommand,
  PutDashboardCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import type { MetricDatum } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

/** What AWS answered when these calls were made to it, letter by letter: the message, and the code of the query days. */
let rig: CloudWatchRig;

beforeAll(async () => {
  rig = await startCloudWatch();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) return 'no error';
  return error.message;
}

const data = (datum: Partial<MetricDatum>) =>
  rig.cloudwatch.send(
    new PutMetricDataCommand({ Namespace: 'Lab', MetricData: [{ MetricName: 'm', ...datum }] }),
  );

test('data that exclude each other', async () => {
  expect(await refused(data({ Value: 1, Values: [1], Counts: [1] }))).toBe(
    'The parameters MetricData.member.1.Value and MetricData.member.1.Values are mutually exclusive and you have specified both.',
  );
  expect(await refused(data({ Values: [1, 2], Counts: [1] }))).toBe(
    'The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the same size.',
  );
  const StatisticValues = { SampleCount: 1, Sum: 1, Minimum: 1, Maximum: 1 };
  expect(await refused(data({ Value: 1, StatisticValues }))).toBe(
    'The parameters MetricData.member.1.Value and MetricData.member.1.StatisticValues are mutually exclusive and you have specified both.',
  );
});

test('statistics of too many points, or of no time', async () => {
  const ask = (StartTime: Date, EndTime: Date, Period: number) =>
    rig.cloudwatch.send(
      new GetMetricStatisticsCommand({
        Namespace: 'Lab',
        MetricName: 'm',
        StartTime,
        EndTime,
        Period,
        Statistics: ['Sum'],
      }),
    );
  expect(await refused(ask(new Date(NOON), new Date(NOON + 86_400_000), 1))).toContain(
    'You have requested up to 86400 datapoints, which exceeds the limit of 1440. You may reduce the datapoints requested by increasing Period, or decreasing the t',
  );
  expect(await refused(ask(new Date(NOON), new Date(NOON), 60))).toBe(
    'The parameter StartTime must be less than the parameter EndTime.',
  );
});

test('names of dashboards and states of alarms', async () => {
  const board = { DashboardName: 'test invalid name', DashboardBody: '{"widgets":[]}' };
  expect(await refused(rig.cloudwatch.send(new PutDashboardCommand(board)))).toBe(
    'The value for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_).\n',
  );
  const set = { AlarmName: 'none', StateReason: 'x' };
  // The type of the SDK knows the three states only.
  const wrong = Object.assign(new SetAlarmStateCommand({ ...set, StateValue: 'OK' }), {});
  Object.assign(wrong.input, { StateValue: 'INVALID' });
  expect(await refused(rig.cloudwatch.send(wrong))).toBe(
    "1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]",
  );
  const missing = rig.cloudwatch.send(new SetAlarmStateCommand({ ...set, StateValue: 'OK' }));
  await expect(missing).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
});
