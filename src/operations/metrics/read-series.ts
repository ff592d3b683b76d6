import type { Connection } from '../../aws/connection.ts';

/** Queries of one GetMetricData. */
export const queriesOfCall = 500;

export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** What is known of a metric, in order of time. */
export interface Series<Asked> {
  readonly metric: Asked;
  /** When each period with data began, epoch milliseconds, and its value. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** A metric, and where several are asked for together, which of its values. */
export interface AskedMetric extends Metric {
  /** Instead of the question's. */
  readonly stat?: string;
}

/** Which values of metrics, and of when. */
export interface SeriesQuestion {
  /** `Average`, `Maximum`, `p99` … */
  readonly stat: string;
  readonly start: number;
  readonly end: number;
  /** In seconds. */
  readonly period: number;
}

/**
 * Reads many metrics, 500 with each call, and yields each as it comes: what a fleet has is never held at once. Missing
 * is not zero.
 */
export async function* readSeries<Asked extends AskedMetric>(
  connection: Connection,
  metrics: Iterable<Asked>,
  { stat, start, end, period }: SeriesQuestion,
  signal: AbortSignal | undefined,
): AsyncGenerator<Series<Asked>> {
  for (const batch of batches(metrics, queriesOfCall)) {
    const found = batch.map((metric) => ({
      metric,
      times: new Array<number>(),
      values: new Array<number>(),
    }));
    const input = {
      MetricDataQueries: batch.map(({ namespace, name, dimensions, stat: own }, index) => ({
        Id: `m${index}`,
        MetricStat: {
          Metric: {
            Namespace: namespace,
            MetricName: name,
            Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
          },
          Period: period,
          Stat: own ?? stat,
        },
      })),
      StartTime: new Date(start),
      EndTime: new Date(end),
      ScanBy: 'TimestampAscending',
    };
    for await (const { MetricDataResults = [] } of connection.pages('cloudwatch', 'GetMetricData', input, {
      signal,
    }))
      for (const { Id = '', Timestamps = [], Values = [] } of MetricDataResults) {
        const series = found[Number(Id.slice(1))];
        if (series === undefined) continue;
        for (const time of Timestamps) series.times.push(time.getTime());
        for (const value of Values) series.values.push(value);
      }
    yield* found;
  }
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
