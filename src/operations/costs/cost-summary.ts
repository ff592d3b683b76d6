import { Big } from 'big.js';
import type { OperationContext } from '../context.ts';
import { addMonths, monthOf, type Month } from './calendar.ts';
import type { CostGroup } from './cost-group.ts';
import type { MonthOfLines } from './cost-lines.ts';
import { eachAccount } from './each-account.ts';
import { gatherMonths } from './gather.ts';
import { MonthCache } from './month-cache.ts';
import type { CostSummary } from './cost-figures.ts';
import { summed } from './sums.ts';

export type { CostChange, CostPeriod, CostRow, CostSummary } from './cost-figures.ts';

/** What AWS takes for each page of an answer. https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/ */
export const pricePerPage = '0.01';

export interface CostSummaryInput {
  /** How many calendar months, the last one included. */
  readonly months: number;
  /** The last month: `2026-10`. The present one when absent. */
  readonly until?: Month | undefined;
  /** By service when absent. */
  readonly by?: CostGroup | undefined;
  /** By days instead of months. */
  readonly daily?: boolean | undefined;
  /** Where closed months are kept; nothing is kept when absent. */
  readonly cacheDirectory?: string | undefined;
  /** Asks again for closed months that are kept: AWS may put a credit on one later. */
  readonly fresh?: boolean | undefined;
}

/**
 * Costs by service (or another group), by calendar month or day, with the change from each to the next. Closed months
 * are asked for once and then kept. An account that cannot be read is told to the host, and the others go on.
 */
export async function costSummary(input: CostSummaryInput, context: OperationContext): Promise<CostSummary> {
  const { by = 'service', daily = false, fresh = false } = input;
  const now = context.clock.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const last = input.until ?? monthOf(now);
  const first = addMonths(last, 1 - input.months);
  const cache = new MonthCache(input.cacheDirectory);
  const months: MonthOfLines[] = [];
  let pages = 0;
  let cachedMonths = 0;
  await eachAccount(context, async (connection, account) => {
    const range = { first, last, by, daily, fresh };
    const gathered = await gatherMonths(connection, account, range, cache, () => pages++);
    months.push(...gathered.months);
    cachedMonths += gathered.cachedMonths;
  });
  const spans = months.flatMap((month) => month.spans).filter(({ start }) => start <= today);
  const price = new Big(pricePerPage).times(pages).toFixed(2);
  const sums = summed(
    months.flatMap(({ lines }) => lines),
    by,
    spans,
  );
  return { ...sums, query: { pages, price, cachedMonths } };
}
