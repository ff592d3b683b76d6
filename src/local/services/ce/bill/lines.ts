import type { TimerContext } from '../../../action.ts';
import { chargeOf } from './charge.ts';
import { tariffOf, type Tariff } from './tariff.ts';
import { usageTypeIn } from './region-prefix.ts';

/** A time that a bill is asked for. Epoch milliseconds, on hours. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** One thing's use of one kind in one period. */
export interface BillLine {
  /** The place of its period among those that were asked for. */
  readonly period: number;
  readonly account: string;
  readonly region: string;
  readonly resource: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly tariff: Tariff;
  readonly usageType: string;
  readonly operation: string;
  /** Fractions: see `amounts.ts`. */
  readonly cost: bigint;
  readonly quantity: bigint;
}

type Place = Pick<TimerContext, 'account' | 'usage' | 'now'>;

/** The bill of an account: what was used in some periods, which follow each other, and what it costs. */
export function* billLines({ account, usage, now }: Place, periods: readonly Period[]): Generator<BillLine> {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return;
  for (const used of usage.used(account, first.start, last.end, now)) {
    const tariff = tariffOf(used.usage);
    if (tariff === undefined) continue;
    const ended = used.kind === 'count' ? used.began + 1 : used.ended;
    for (let at = periodOf(periods, used.began); at < periods.length; at++) {
      const period = periods[at];
      if (period === undefined || period.start >= ended) break;
      const { cost, quantity } = chargeOf(used, tariff, period.start, period.end);
      if (quantity === 0n && cost === 0n) continue;
      yield {
        period: at,
        account,
        region: used.region,
        resource: used.resource,
        tags: used.kind === 'count' ? {} : used.tags,
        tariff,
        usageType: usageTypeIn(used.region, tariff.usageType),
        operation: tariff.operation === '' && used.kind === 'count' ? used.operation : tariff.operation,
        cost,
        quantity,
      };
    }
  }
}

/** The first period that ends after a moment. */
function periodOf(periods: readonly Period[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.end ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
