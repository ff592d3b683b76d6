import type { TimerContext } from '../../action.ts';
import type { Expression } from '../../../wire/generated/ce.ts';
import { amountText } from './bill/amounts.ts';
import { billLines, type Period } from './bill/lines.ts';
import { tariffOf, type Tariff } from './bill/tariff.ts';
import { compileFilter } from './query/filter.ts';
import { groundOf } from './query/ground.ts';
import { meanOfDays } from './query/mean.ts';
import { addMonths, startOfMonth } from './query/periods.ts';

export { addMonths, amountText, startOfMonth, tariffOf };
export type { Expression, Period, Tariff };

export type Measured = 'cost' | 'quantity';

/** What was spent, or used, in some periods that follow each other. Fractions: see `amountText`. */
export function spent(
  context: TimerContext,
  periods: readonly Period[],
  filter: Expression | undefined,
  of: Measured,
): bigint[] {
  const wanted = compileFilter(filter, groundOf(context));
  const sums = periods.map(() => 0n);
  for (const line of billLines(context, periods))
    if (wanted(line)) sums[line.period] = (sums[line.period] ?? 0n) + line[of];
  return sums;
}

/** What is foreseen between two moments; undefined while there is nothing to go by. */
export function foreseen(
  context: TimerContext,
  { start, end }: Period,
  filter: Expression | undefined,
  of: Measured,
): bigint | undefined {
  const wanted = compileFilter(filter, groundOf(context));
  return meanOfDays(context, wanted, of)?.share(end - start);
}
