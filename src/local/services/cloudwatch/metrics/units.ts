import type { Bucket } from './stretch.ts';

/**
 * The order in which CloudWatch takes units: of a metric with several, the first of these is read when no unit is asked
 * for. As recorded from AWS.
 */
const UNITS: readonly string[] = [
  'Megabits',
  'Terabits',
  'Gigabits',
  'Count',
  'Bytes',
  'Gigabytes',
  'Gigabytes/Second',
  'Kilobytes',
  'Kilobits/Second',
  'Terabytes',
  'Terabits/Second',
  'Bytes/Second',
  'Percent',
  'Megabytes',
  'Megabits/Second',
  'Milliseconds',
  'Microseconds',
  'Kilobytes/Second',
  'Gigabits/Second',
  'Megabytes/Second',
  'Bits',
  'Bits/Second',
  'Count/Second',
  'Seconds',
  'Kilobits',
  'Terabytes/Second',
  'None',
];

/** Which units there are, in CloudWatch's order. */
export function unitsOf(buckets: readonly Bucket[]): string[] {
  const found = new Set(buckets.map(({ unit }) => unit));
  return found.size < 2 ? [...found] : UNITS.filter((unit) => found.has(unit));
}
