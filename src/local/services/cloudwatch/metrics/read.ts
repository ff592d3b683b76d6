import type { TimerContext } from '../../../action.ts';
import { laid, levelSamples } from '../levels/read.ts';
import { takeOver } from '../levels/take-over.ts';
import { RETENTION } from '../limits.ts';
import { metricId, metrics, sampleFrom, samples } from '../state.ts';
import type { MetricName } from '../state.ts';
import { bucketsOf } from '../synthetic/buckets.ts';
import { allSamplesOf } from '../synthetic/samples.ts';
import { isSynthetic, measuredMetric } from '../synthetic/sources.ts';
import type { Sample } from './sample.ts';
import { summarise } from './sample.ts';
import type { Bucket, Stretch } from './stretch.ts';

/** Everything known of a metric in a stretch, in order of time. */
export function readSamples(
  context: TimerContext,
  metric: MetricName,
  start: number,
  end: number,
): Iterable<Sample> {
  if (isSynthetic(metric)) return allSamplesOf(measuredMetric(context, metric, start, end));
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
 * @param values `false` leaves the values themselves out.
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
  const oldest = context.now - oldestWith(period);
  if (!values && isSynthetic(metric)) {
    const [measured, ...others] = measuredMetric(context, metric, Math.max(start, oldest), end);
    const named = unit === undefined || unit === measured?.measure.unit;
    if (measured === undefined || !named) return [];
    if (others.length === 0) return bucketsOf(measured, { start, end, period });
  }
  const parts = new Map<string, Part>();
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
