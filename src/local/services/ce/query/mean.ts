import type { TimerContext } from '../../../action.ts';
import { quotient } from '../bill/amounts.ts';
import { billLines } from '../bill/lines.ts';
import type { Wanted } from './filter.ts';
import { divide } from './periods.ts';

const day = 86_400_000;
/** How many days back a forecast looks. */
const lookBack = 30;

/** How days went of late. */
export interface MeanOfDays {
  /** What a time of such days comes to. */
  share(length: number): bigint;
  /** The same of the cheapest and of the dearest of them. */
  lowest(length: number): bigint;
  highest(length: number): bigint;
}

/** The mean of up to 30 whole days before today, of which the first with any use is the earliest; undefined without one. */
export function meanOfDays(
  context: TimerContext,
  wanted: Wanted,
  of: 'cost' | 'quantity',
): MeanOfDays | undefined {
  const today = Math.floor(context.now / day) * day;
  const days = [...divide(today - lookBack * day, today, 'DAILY')];
  const sums = days.map(() => 0n);
  let first = days.length;
  for (const line of billLines(context, days)) {
    if (!wanted(line)) continue;
    sums[line.period] = (sums[line.period] ?? 0n) + line[of];
    first = Math.min(first, line.period);
  }
  if (first === days.length) return undefined;
  const used = sums.slice(first);
  const sum = used.reduce((all, one) => all + one, 0n);
  const lowest = used.reduce((one, other) => (other < one ? other : one));
  const highest = used.reduce((one, other) => (other > one ? other : one));
  const share = (value: bigint, count: bigint, length: number): bigint =>
    quotient(value * BigInt(Math.round(length)), count * BigInt(day));
  return {
    share: (length) => share(sum, BigInt(used.length), length),
    lowest: (length) => share(lowest, 1n, length),
    highest: (length) => share(highest, 1n, length),
  };
}
