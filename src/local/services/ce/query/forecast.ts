import type { ActionContext } from '../../../action.ts';
import type { Expression } from '../../../../wire/generated/ce.ts';
import { amountText } from '../bill/amounts.ts';
import { insufficientHistory, invalid, startNotBeforeEnd } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { groundOf } from './ground.ts';
import { meanOfDays } from './mean.ts';
import { divide, intervalText, readInterval, type Granularity } from './periods.ts';

const day = 86_400_000;

interface ForecastQuestion {
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly Granularity: string;
  readonly Filter?: Expression | undefined;
  readonly PredictionIntervalLevel?: number | undefined;
}

/** Goes on as the last days went. */
export function forecast(input: ForecastQuestion, context: ActionContext, of: 'cost' | 'quantity') {
  const { start, end } = readInterval(input.TimePeriod, input.Granularity);
  if (start >= end) throw startNotBeforeEnd();
  const today = Math.floor(context.now / day) * day;
  if (start < today) throw invalid('Start date should not be earlier than the current date');
  const wanted = compileFilter(input.Filter, groundOf(context));
  const mean = meanOfDays(context, wanted, of);
  if (mean === undefined) throw insufficientHistory();
  const granularity: Granularity = input.Granularity === 'MONTHLY' ? 'MONTHLY' : 'DAILY';
  const periods = [...divide(start, end, granularity)];
  const means = periods.map((one) => mean.share(one.end - one.start));
  const results = periods.map((period, at) => ({
    TimePeriod: intervalText(period, granularity),
    MeanValue: amountText(means[at] ?? 0n),
    ...(input.PredictionIntervalLevel !== undefined && {
      PredictionIntervalLowerBound: amountText(mean.lowest(period.end - period.start)),
      PredictionIntervalUpperBound: amountText(mean.highest(period.end - period.start)),
    }),
  }));
  const Amount = amountText(means.reduce((all, one) => all + one, 0n));
  return { Total: { Amount, Unit: of === 'cost' ? 'USD' : 'N/A' }, ForecastResultsByTime: results };
}
