import { defineTable } from '../../store/table.ts';
import type { Tag } from '../../blocks/tags.ts';

/** A dimension as rows keep it and as AWS writes it. */
export interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

/** What names a metric: dimensions in order of name. */
export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly Dimension[];
}

/** A metric that somebody published. */
export interface MetricRow extends MetricName {
  /** Short, for the ids of its samples. */
  readonly key: string;
  /** When it was last published, epoch milliseconds: to the minute. */
  readonly active: number;
}

/** The same metric has the same id, however its dimensions were ordered. */
export function metricId({ namespace, name, dimensions }: MetricName): string {
  return JSON.stringify([namespace, name, ...dimensions.flatMap(({ Name, Value }) => [Name, Value])]);
}

export const metrics = defineTable<MetricRow>({
  name: 'cloudwatch.metrics',
  scope: 'region',
  id: metricId,
  indexes: { key: (row) => row.key },
});

/** All that was published for a metric in one minute (in one second, of high resolution), put together. */
export interface SampleRow {
  readonly metric: string;
  readonly unit: string;
  /** When the minute (or the second) began, epoch milliseconds. */
  readonly time: number;
  readonly high?: boolean | undefined;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** Each value and how often it came, while all of them are known: what percentiles need. */
  readonly values?: readonly (readonly [value: number, count: number])[] | undefined;
}

/** 15 digits do until the year 33658. */
const timeText = (time: number): string =>
  String(Math.min(Math.max(0, time), 999_999_999_999_999)).padStart(15, '0');

/** Where the samples of a metric from a time on begin. */
export const sampleFrom = (metric: string, time: number): string => `${metric}|${timeText(time)}`;

export const samples = defineTable<SampleRow>({
  name: 'cloudwatch.samples',
  scope: 'region',
  id: (row) => `${sampleFrom(row.metric, row.time)}|${row.high === true ? 'h' : 'm'}|${row.unit}`,
});

export interface DashboardRow {
  readonly name: string;
  readonly body: string;
  readonly modified: number;
  readonly tags: readonly Tag[];
}

/** Dashboards are global: an account has each once. */
export const dashboards = defineTable<DashboardRow>({
  name: 'cloudwatch.dashboards',
  scope: 'account',
  id: (row) => row.name,
});
