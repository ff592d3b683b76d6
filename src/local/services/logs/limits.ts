/**
 * The limits of CloudWatch Logs.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export const LOGS_LIMITS = {
  /** Bytes of a batch: each event counts its message in UTF-8 and 26 bytes more. */
  batchBytes: 1_048_576,
  eventOverhead: 26,
  /** Bytes of one event with its overhead: 1 MB since April 2025. */
  eventBytes: 1_048_576,
  metricFilters: 100,
  subscriptionFilters: 2,
  resourcePolicies: 10,
  tags: 50,
  /** Events that one page of GetLogEvents or FilterLogEvents has at most, and their bytes. */
  pageEvents: 10_000,
  pageBytes: 1_048_576,
} as const;

const hour = 3_600_000;
const day = 24 * hour;

export const DAY_MS = day;
/** A batch may span a day; events may be two weeks old and two hours ahead. */
export const BATCH_SPAN_MS = day;
export const OLDEST_EVENT_MS = 14 * day;
export const NEWEST_EVENT_MS = 2 * hour;

/**
 * Events that FilterLogEvents looks at for one page, whether or not they match: AWS stops after some seconds of
 * search and gives a token, also with an empty page.
 */
export const SEARCHED_AT_ONCE = 10_000;

/** How long a query of Insights takes. */
export const QUERY_MS = 500;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const RETENTION_DAYS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** Milliseconds after which a live tail ends: three hours. */
export const SESSION_MS = 3 * 3_600_000;
/** Milliseconds between two updates of a live tail in which nothing comes. */
export const UPDATE_MS = 1000;
/** Events in one update of a live tail. */
export const UPDATE_EVENTS = 500;

/** Milliseconds that an export task is pending: ours; AWS's take from seconds to hours. */
export const EXPORT_DELAY_MS = 2000;
