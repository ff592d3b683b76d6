import { Big } from 'big.js';
import { ServiceError } from '../../aws/service-error.ts';
import type { OperationContext } from '../context.ts';
import { addMonths, firstDay, monthOf, type Month } from './calendar.ts';
import type { CostSummary } from './cost-figures.ts';
import { pricePerPage } from './cost-summary.ts';
import { eachAccount } from './each-account.ts';
import { oneCurrency } from './sums.ts';

const dayLength = 86_400_000;
/** How sure, in percent, AWS is to be that a day lies between its bounds. */
const level = 80;

/** What the present month is likely to cost by its end: what was spent, and what AWS foresees for the rest. */
export interface CostForecast {
  readonly month: Month;
  readonly currency: string;
  /** Of the whole month. */
  readonly amount: string;
  /** When each day that is left costs as little, or as much, as is thought possible. */
  readonly lowest: string;
  readonly highest: string;
  /** What asking cost. */
  readonly query: { readonly pages: number; readonly price: string };
}

/** AWS has no forecast yet, and says why. */
export interface NoForecast {
  readonly month: Month;
  readonly reason: string;
  readonly query: { readonly pages: number; readonly price: string };
}

/**
 * The forecast of the present month, for a summary that holds it. Days are asked for rather than the month, since then
 * it is plain what is foreseen and what was spent; of today counts what is left of it.
 */
export async function costForecast(
  summary: CostSummary,
  context: OperationContext,
): Promise<CostForecast | NoForecast> {
  const now = context.clock.now();
  const month = monthOf(now);
  const today = new Date(now).toISOString().slice(0, 10);
  const spent = summary.periods
    .filter(({ start }) => start.startsWith(month))
    .reduce((sum, { total }) => sum.plus(total), new Big(0));
  const sums = { amount: spent, lowest: spent, highest: spent };
  const currencies = summary.rows.length === 0 ? [] : [summary.currency];
  let pages = 0;
  let reason: string | undefined;
  await eachAccount(context, async (connection) => {
    const days = await foreseen();
    for (const {
      TimePeriod,
      MeanValue,
      PredictionIntervalLowerBound,
      PredictionIntervalUpperBound,
    } of days) {
      const share = TimePeriod?.Start === today ? new Big(dayLength - (now % dayLength)).div(dayLength) : 1;
      const { amount, lowest, highest } = sums;
      sums.amount = amount.plus(new Big(MeanValue ?? 0).times(share));
      sums.lowest = lowest.plus(new Big(PredictionIntervalLowerBound ?? MeanValue ?? 0).times(share));
      sums.highest = highest.plus(new Big(PredictionIntervalUpperBound ?? MeanValue ?? 0).times(share));
    }

    async function foreseen() {
      pages++;
      try {
        const answer = await connection.call('ce', 'GetCostForecast', {
          TimePeriod: { Start: today, End: firstDay(addMonths(month, 1)) },
          Granularity: 'DAILY',
          Metric: 'UNBLENDED_COST',
          PredictionIntervalLevel: level,
        });
        if (answer.Total?.Unit !== undefined) currencies.push(answer.Total.Unit);
        return answer.ForecastResultsByTime ?? [];
      } catch (error) {
        if (!(error instanceof ServiceError) || error.code !== 'DataUnavailableException') throw error;
        reason = error.message;
        return [];
      }
    }
  });
  const query = { pages, price: new Big(pricePerPage).times(pages).toFixed(2) };
  // What one account lacks would be missing from the sum.
  if (reason !== undefined) return { month, reason, query };
  const text = (amount: Big): string => amount.round(10).toFixed();
  return {
    month,
    currency: oneCurrency(currencies),
    amount: text(sums.amount),
    lowest: text(sums.lowest),
    highest: text(sums.highest),
    query,
  };
}
