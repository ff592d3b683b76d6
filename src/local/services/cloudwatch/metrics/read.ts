import type { TimerContext } from '../../../action.ts';
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
  const row = context.state.table(metrics).get(metricId(metric));
  if (row === undefined) return [];
  return context.state
    .table(samples)
    .list({ from: sampleFrom(row.key, start), below: sampleFrom(row.key, end) });
}

/** The least period, in milliseconds, with which something of an age is still to be had; Infinity of what is gone. */
function leastPeriod(age: number): number {
  return (RETENTION.find((level) => age <= level.age)?.period ?? Infinity) * 1000;
}

/**
 * What is known of a metric, period by period; periods without data are left out, which is not the same as zero.
 * @param byUnit Apart by unit, as GetMetricStatistics gives them; otherwise all units together.
 */
export function readBuckets(
  context: TimerContext,
  metric: MetricName,
  { start, end, period }: Stretch,
  { unit, byUnit }: { readonly unit?: string | undefined; readonly byUnit: boolean },
): Bucket[] {
  const parts = new Map<string, { time: number; unit: string; samples: Sample[] }>();
  for (const sample of readSamples(context, metric, start, end)) {
    if (unit !== undefined && sample.unit !== unit) continue;
    if (leastPeriod(context.now - sample.time) > period) continue;
    const time = start + Math.floor((sample.time - start) / period) * period;
    const key = byUnit ? `${time} ${sample.unit}` : String(time);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { time, unit: sample.unit, samples: [sample] });
    else part.samples.push(sample);
  }
  return [...parts.values()].flatMap(({ time, unit: named, samples: found }) => {
    const summary = summarise(found);
    return summary === undefined ? [] : [{ time, unit: named, summary }];
  });
}
