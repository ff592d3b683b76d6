import type { Connection } from '../../aws/connection.ts';

/** Queries of one GetMetricData. */
export const queriesOfCall = 500;

export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface Point {
  /** Epoch milliseconds: when its period began. */
  readonly time: number;
  readonly value: number;
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

/** Reads many metrics, 500 with each call, and yields the points of each in order of time. Missing is not zero. */
export async function* readSeries<Asked extends AskedMetric>(
  connection: Connection,
  metrics: readonly Asked[],
  { stat, start, end, period }: SeriesQuestion,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly metric: Asked; readonly points: Point[] }> {
  for (let from = 0; from < metrics.length; from += queriesOfCall) {
    const batch = metrics.slice(from, from + queriesOfCall);
    const found = batch.map((): Point[] => []);
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
      for (const { Id = '', Timestamps = [], Values = [] } of MetricDataResults)
        for (const [index, time] of Timestamps.entries())
          found[Number(Id.slice(1))]?.push({ time: time.getTime(), value: Values[index] ?? Number.NaN });
    for (const [index, metric] of batch.entries()) yield { metric, points: found[index] ?? [] };
  }
}
