import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  GetMetricStatisticsCommand,
  PutMetricAlarmCommand,
  PutMetricDataCommand,
} from '@aws-sdk/client-cloudwatch';
import type {
  GetMetricStatisticsCommandInput,
  MetricDataQuery,
  MetricDatum,
  PutMetricAlarmCommandInput,
} from '@aws-sdk/client-cloudwatch';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

/** The hour at which the clock of these tests stands: far from the ends of all periods. */
export const NOON = Date.UTC(2030, 10, 26, 12);

export interface CloudWatchRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly cloudwatch: CloudWatchClient;
  advance(ms: number): Promise<void>;
  now(): number;
  put(namespace: string, ...data: MetricDatum[]): Promise<void>;
  statistics(more: Partial<GetMetricStatisticsCommandInput>): Promise<Record<string, unknown>[]>;
  /** What each query comes to, the oldest value first, as `[minutes since noon, value]`. */
  data(...queries: MetricDataQuery[]): Promise<Record<string, [number, number][]>>;
  alarm(name: string, more?: Partial<PutMetricAlarmCommandInput>): Promise<void>;
  /** State and reason of an alarm. */
  state(name: string): Promise<{ value: string | undefined; reason: string | undefined }>;
}

/** A cloud with a clock that stands at noon, and a client without retries. */
export async function startCloudWatch(): Promise<CloudWatchRig> {
  const running = await startCloud({ time: NOON, frozen: true });
  const { clock } = running.cloud;
  const cloudwatch = new CloudWatchClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    cloudwatch,
    advance: async (ms) => {
      await clock.advance(ms);
    },
    now: () => clock.now(),
    async put(Namespace, ...MetricData) {
      await cloudwatch.send(new PutMetricDataCommand({ Namespace, MetricData }));
    },
    async statistics(more) {
      const found = await cloudwatch.send(
        new GetMetricStatisticsCommand({
          Namespace: 'Lab',
          MetricName: 'm',
          StartTime: new Date(NOON),
          EndTime: new Date(NOON + 3_600_000),
          Period: 60,
          ...more,
        }),
      );
      return (found.Datapoints ?? []).map((point) => ({ ...point }));
    },
    async data(...MetricDataQueries) {
      const found = await cloudwatch.send(
        new GetMetricDataCommand({
          MetricDataQueries,
          StartTime: new Date(NOON),
          EndTime: new Date(NOON + 600_000),
          ScanBy: 'TimestampAscending',
        }),
      );
      return Object.fromEntries(
        (found.MetricDataResults ?? []).map(({ Label, Timestamps = [], Values = [] }) => [
          Label,
          Timestamps.map((time, index): [number, number] => [
            (time.getTime() - NOON) / 60_000,
            Values[index] ?? Number.NaN,
          ]),
        ]),
      );
    },
    async alarm(AlarmName, more = {}) {
      await cloudwatch.send(
        new PutMetricAlarmCommand({
          AlarmName,
          Namespace: 'Lab',
          MetricName: 'm',
          Statistic: 'Maximum',
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: 5,
          ComparisonOperator: 'GreaterThanThreshold',
          ...more,
        }),
      );
    },
    async state(name) {
      const found = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: [name] }));
      const [alarm] = found.MetricAlarms ?? [];
      return { value: alarm?.StateValue, reason: alarm?.StateReason };
    },
    async [Symbol.asyncDispose]() {
      cloudwatch.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** What an error of AWS says: its code and its sentence. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return 'no error';
}
