import type { TimerContext } from '../../../action.ts';
import { laid, levelSamples } from '../levels/read.ts';
import { takeOver } from '../levels/take-over.ts';
import { RETENTION } from '../limits.ts';
import { metricId, metrics, sampleFrom, samples } from '../state.ts';
import type { MetricName } from '../state.ts';
import { syntheticSamples } from '../synthetic/sources.ts';
import type { Sample } from './sample.ts';
import { summarise } from './sample.ts';

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
  readonly summary: Omit<Sample, 'time' | 'unit'>;
}

/** Everything known of a metric in a stretch, in order of time. */
export function readSamples(
  context: TimerContext,
  metric: MetricName,
  start: number,
  end: number,
): Iterable<Sample> {
  const made = syntheticSamples(context, metric, start, end);
  if (made !== undefined) return made;
  takeOver(context);
  const row = context.state.table(metrics).get(metricId(metric));
  if (row === undefined) return [];
  const stored = context.state
    .table(samples)
    .list({ from: sampleFrom(row.key, start), below: sampleFrom(row.key, end) });
  // Only the services of the cloud itself publish what stands until it changes.
  return metric.namespace.startsWith('AWS/')
    ? laid(stored, levelSamples(context, row.key, start, end))
    : stored;
}

/** How old, in milliseconds, something may be to be had with a period; zero when it never is. */
function oldestWith(period: number): number {
  return Math.max(0, ...RETENTION.filter((level) => level.period * 1000 <= period).map(({ age }) => age));
}

interface Part {
  readonly time: number;
  readonly unit: string;
  count: number;
  sum: number;
  min: number;
  max: number;
  /** Kept when their values matter. */
  readonly samples: Sample[];
}

/**
 * What is known of a metric, period by period; periods without data are left out, which is not the same as zero.
 * @param byUnit Apart by unit, as GetMetricStatistics gives them; otherwise all units together.
 * @param values `false` leaves the values themselves out: a week of a fleet is tens of millions of them.
 */
export function readBuckets(
  context: TimerContext,
  metric: MetricName,
  { start, end, period }: Stretch,
  {
    unit,
    byUnit,
    values = true,
  }: { readonly unit?: string | undefined; readonly byUnit: boolean; readonly values?: boolean },
): Bucket[] {
  const parts = new Map<string, Part>();
  const oldest = context.now - oldestWith(period);
  let last: Part | undefined;
  for (const sample of readSamples(context, metric, start, end)) {
    if (unit !== undefined && sample.unit !== unit) continue;
    if (sample.time < oldest) continue;
    const time = start + Math.floor((sample.time - start) / period) * period;
    // Samples come in order, and mostly of one unit: the part is the one before.
    if (last?.time !== time || (byUnit && last.unit !== sample.unit)) {
      const key = byUnit ? `${time} ${sample.unit}` : String(time);
      last = parts.get(key) ?? newPart(time, sample.unit);
      parts.set(key, last);
    }
    const { sum, min, max } = sample;
    last.count += sample.count;
    last.sum += sum;
    if (min < last.min) last.min = min;
    if (max > last.max) last.max = max;
    if (values) last.samples.push(sample);
  }
  return [...parts.values()].flatMap(({ time, unit: named, count, sum, min, max, samples: found }) => {
    const summary = values ? summarise(found) : { count, sum, min, max };
    return summary === undefined ? [] : [{ time, unit: named, summary }];
  });
}

function newPart(time: number, unit: string): Part {
  return { time, unit, count: 0, sum: 0, min: Infinity, max: -Infinity, samples: [] };
}
