import type { Bucket, Stretch } from '../metrics/stretch.ts';
import { valueAt } from './samples.ts';
import type { Measured } from './sources.ts';

/**
 * A metric that is computed, period by period, without its measurements one by one: a week of a fleet is tens of
 * millions of them.
 */
export function bucketsOf(measured: Measured, { start, period }: Stretch): Bucket[] {
  const { measure, step, pieces } = measured;
  const { unit, constant } = measure;
  const value = valueAt(measured);
  const buckets: { time: number; unit: string; summary: Totals }[] = [];
  for (const { first, end } of pieces) {
    let at = first;
    while (at < end) {
      const time = start + Math.floor((at - start) / period) * period;
      const count = Math.ceil((Math.min(time + period, end) - at) / step);
      const found =
        constant === undefined
          ? totalsOf(value, at, step, count)
          : { count, sum: constant * count, min: constant, max: constant };
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

function totalsOf(value: (time: number) => number, from: number, step: number, count: number): Totals {
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (let index = 0; index < count; index += 1) {
    const one = value(from + index * step);
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
