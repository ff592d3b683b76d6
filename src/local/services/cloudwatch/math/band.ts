import { ordered } from './series.ts';
import type { Series } from './series.ts';

const hour = 3_600_000;

/** Points that the past has to have before it says what is to be expected. */
export const LEAST_POINTS = 10;
/** With so many of the same hour of the day, a time is compared with that hour alone. */
const SEASONED_POINTS = 30;

/** A stretch that nothing is learnt from, epoch milliseconds. */
export interface Excluded {
  readonly from: number;
  readonly to: number;
}

/** Between which values a metric is expected, period by period. */
export interface Band {
  readonly high: Series;
  readonly low: Series;
}

class Spread {
  count = 0;
  #sum = 0;
  #squares = 0;

  add(value: number): void {
    this.count += 1;
    this.#sum += value;
    this.#squares += value * value;
  }

  get mean(): number {
    return this.#sum / this.count;
  }

  get deviation(): number {
    return Math.sqrt(Math.max(0, this.#squares / this.count - this.mean ** 2));
  }
}

/**
 * What is expected of a series from `start` on, by what was before each time: the mean of the same hour of the days
 * before (of all that was before, while that is little), give or take so many standard deviations. AWS's model learns
 * more and is not known; this one is the same whenever it is asked for.
 */
export function bandOf(
  series: Series,
  start: number,
  width: number,
  excluded: readonly Excluded[] = [],
): Band {
  const [all, hours] = [new Spread(), new Map<number, Spread>()];
  const [high, low] = [new Map<number, number>(), new Map<number, number>()];
  const known = ordered(series);
  // Counts and percentages never fall below zero, and neither is it expected.
  const floor = known.every(([, value]) => value >= 0) ? 0 : -Infinity;
  for (const [time, value] of known) {
    const at = Math.floor(time / hour) % 24;
    const own = hours.get(at) ?? new Spread();
    hours.set(at, own);
    const by = own.count >= SEASONED_POINTS ? own : all;
    if (time >= start && by.count >= LEAST_POINTS) {
      const { mean, deviation } = by;
      high.set(time, mean + width * deviation);
      low.set(time, Math.max(floor, mean - width * deviation));
    }
    if (excluded.some(({ from, to }) => time >= from && time < to)) continue;
    all.add(value);
    own.add(value);
  }
  const { period, label } = series;
  return {
    high: { points: high, period, label: `${label} High` },
    low: { points: low, period, label: `${label} Low` },
  };
}
