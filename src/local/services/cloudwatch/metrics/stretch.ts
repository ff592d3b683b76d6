import { invalidValue } from '../errors.ts';
import { DAY_MS } from '../limits.ts';
import type { Summary } from './sample.ts';

/** A stretch of time cut into periods. Times in milliseconds, the end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** In milliseconds. */
  readonly period: number;
}

/** What is known of a metric in one period. */
export interface Bucket {
  readonly time: number;
  readonly unit: string;
  readonly summary: Summary;
}

const minute = 60_000;
const SHORT: ReadonlySet<number> = new Set([1, 5, 10, 20, 30]);

/** Checks a period, in seconds, and gives it in milliseconds. */
export function readPeriod(period: number, name = 'Period'): number {
  if (!SHORT.has(period) && period % 60 !== 0)
    throw invalidValue(`The parameter ${name} must be equal to 1, 5, 10, 20, 30 or a multiple of 60.`);
  return period * 1000;
}

/**
 * Rounds a start down as AWS's page of GetMetricStatistics says: to the minute, to five minutes when it is more
 * than 15 days ago, to the hour when it is more than 63 days ago, and to the period when that is below a minute.
 */
export function roundStart(start: number, period: number, now: number): number {
  const age = now - start;
  const step = age > 63 * DAY_MS ? 60 * minute : age > 15 * DAY_MS ? 5 * minute : Math.min(minute, period);
  return Math.floor(start / step) * step;
}
