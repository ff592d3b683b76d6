/**
 * CloudWatch's limits.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
 */
export const CLOUDWATCH_LIMITS = {
  /** Data of one PutMetricData. */
  data: 1000,
  /** Values of one datum. */
  values: 150,
  dimensions: 30,
  /** Points that GetMetricStatistics gives at most. */
  statisticsPoints: 1440,
  /** Queries of one GetMetricData. */
  queries: 500,
  /** Points that a page of GetMetricData has at most. */
  dataPoints: 100_800,
  listedMetrics: 500,
  /** Time series that a search finds at most. */
  searched: 500,
  alarmsDeleted: 100,
  alarmActions: 5,
  dashboards: 1000,
} as const;

const minute = 60_000;
const hour = 60 * minute;
export const DAY_MS = 24 * hour;

/** Data may be two weeks old and two hours ahead. */
export const OLDEST_DATUM_MS = 14 * DAY_MS;
export const NEWEST_DATUM_MS = 2 * hour;

/** What is expected of a metric is learnt from two weeks, and from so many periods at most. */
export const LEARNT_MS = 14 * DAY_MS;
export const LEARNT_PERIODS = 2000;

/** How long a detector that has learnt nothing is said to be learning; AWS's guide says up to 15 minutes. */
export const TRAINING_MS = 15 * minute;

/** A metric is listed until two weeks after its last datum. */
export const LISTED_MS = 14 * DAY_MS;
/** What `RecentlyActive: PT3H` means. */
export const RECENT_MS = 3 * hour;

/**
 * How fine data is kept, by its age: the least period, in seconds, that it can be asked for with.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention
 */
export const RETENTION: readonly { readonly age: number; readonly period: number }[] = [
  { age: 3 * hour, period: 1 },
  { age: 15 * DAY_MS, period: 60 },
  { age: 63 * DAY_MS, period: 300 },
  { age: 455 * DAY_MS, period: 3600 },
];

/** History of alarms is kept for 30 days. */
export const HISTORY_MS = 30 * DAY_MS;
