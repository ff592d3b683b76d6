import type { Bucket, Stretch } from '../metrics/stretch.ts';
import { Load } from './load.ts';
import { measuredValue } from './measures.ts';
import { minutesOf } from './samples.ts';
import type { Measured } from './sources.ts';

/**
 * A metric that is computed, period by period, without its measurements one by one: a week of a fleet is tens of
 * millions of them.
 */
export function bucketsOf(measured: Measured, { start, period }: Stretch): Bucket[] {
  const { id, measure, step, pieces } = measured;
  const { unit, most, value } = measure;
  const zero = most === 0 && value === undefined;
  const load = new Load(id);
  const buckets: { time: number; unit: string; summary: Totals }[] = [];
  for (const { first, end } of pieces) {
    let at = first;
    while (at < end) {
      const time = start + Math.floor((at - start) / period) * period;
      const count = Math.ceil((Math.min(time + period, end) - at) / step);
      const found = zero ? { count, sum: 0, min: 0, max: 0 } : totalsOf(measured, load, at, count);
      const last = buckets.at(-1);
      if (last?.time === time) last.summary = together(last.summary, found);
      else buckets.push({ time, unit, summary: found });
      at += count * step;
    }
  }
  return buckets;
}

interface Totals {
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

function totalsOf(measured: Measured, load: Load, from: number, count: number): Totals {
  const { measure, step } = measured;
  const minutes = minutesOf(measured);
  let sum = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const one = measuredValue(measure, load.at(from + index * step)) * minutes;
    sum += one;
    if (one < min) min = one;
    if (one > max) max = one;
  }
  return { count, sum, min, max };
}

function together(one: Totals, other: Totals): Totals {
  return {
    count: one.count + other.count,
    sum: one.sum + other.sum,
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
  };
}
