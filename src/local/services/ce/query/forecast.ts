import type { ActionContext } from '../../../action.ts';
import type { Expression } from '../../../../wire/generated/ce.ts';
import { activeTags } from '../allocation-tags.ts';
import { amountText, quotient } from '../bill/amounts.ts';
import { billLines } from '../bill/lines.ts';
import { insufficientHistory, invalid, startNotBeforeEnd } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { divide, intervalText, readInterval, type Granularity } from './periods.ts';

const day = 86_400_000;
/** How many days back the forecast looks. */
const lookBack = 30;

interface ForecastQuestion {
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly Granularity: string;
  readonly Filter?: Expression | undefined;
  readonly PredictionIntervalLevel?: number | undefined;
}

/** Goes on as the last days went: the mean of up to 30 whole days, of which the first use is the earliest. */
export function forecast(input: ForecastQuestion, context: ActionContext, of: 'cost' | 'quantity') {
  const { start, end } = readInterval(input.TimePeriod, input.Granularity);
  if (start >= end) throw startNotBeforeEnd();
  const today = Math.floor(context.now / day) * day;
  if (start < today) throw invalid('Start date should not be earlier than the current date');
  const wanted = compileFilter(input.Filter, { activeTags: activeTags(context) });
  const days = [...divide(today - lookBack * day, today, 'DAILY')];
  const sums = days.map(() => 0n);
  let first = days.length;
  for (const line of billLines(context, days)) {
    if (!wanted(line)) continue;
    sums[line.period] = (sums[line.period] ?? 0n) + line[of];
    first = Math.min(first, line.period);
  }
  if (first === days.length) throw insufficientHistory();
  const used = sums.slice(first);
  const sum = used.reduce((all, one) => all + one, 0n);
  const [lowest, highest] = [min(used), max(used)];
  const granularity: Granularity = input.Granularity === 'MONTHLY' ? 'MONTHLY' : 'DAILY';
  const periods = [...divide(start, end, granularity)];
  const share = (value: bigint, count: bigint, length: number): bigint =>
    quotient(value * BigInt(length), count * BigInt(day));
  const means = periods.map((one) => share(sum, BigInt(used.length), one.end - one.start));
  const results = periods.map((period, at) => ({
    TimePeriod: intervalText(period, granularity),
    MeanValue: amountText(means[at] ?? 0n),
    ...(input.PredictionIntervalLevel !== undefined && {
      PredictionIntervalLowerBound: amountText(share(lowest, 1n, period.end - period.start)),
      PredictionIntervalUpperBound: amountText(share(highest, 1n, period.end - period.start)),
    }),
  }));
  const Amount = amountText(means.reduce((all, one) => all + one, 0n));
  return { Total: { Amount, Unit: of === 'cost' ? 'USD' : 'N/A' }, ForecastResultsByTime: results };
}

function min(values: readonly bigint[]): bigint {
  return values.reduce((one, other) => (other < one ? other : one));
}

function max(values: readonly bigint[]): bigint {
  return values.reduce((one, other) => (other > one ? other : one));
}
