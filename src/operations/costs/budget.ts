import { Big } from 'big.js';
import { UsageError } from '../../errors.ts';
import { monthOf } from './calendar.ts';
import type { CostSummary } from './cost-figures.ts';
import type { CostForecast } from './forecast.ts';

/** What a calendar month may cost. */
export interface CostBudget {
  /** A decimal, in the currency of the bill. */
  readonly amount: string;
  /** Percents of it that are worth an alert: 80 when absent. */
  readonly alerts?: readonly number[] | undefined;
}

const usualAlerts: readonly number[] = [80];

/** How the present month stands against its budget. */
export interface BudgetStanding {
  readonly amount: string;
  readonly currency: string;
  readonly alerts: readonly number[];
  /** Percents of the budget, to a tenth. */
  readonly spent: number;
  readonly forecast?: number | undefined;
  /** The highest alert that was reached, by what was spent or by what is foreseen. */
  readonly alert?: { readonly threshold: number; readonly by: 'actual' | 'forecast' } | undefined;
  readonly left: string;
  /** Of one that AWS Budgets keeps. */
  readonly name?: string | undefined;
  /** What the amount is for: `month`, or what AWS Budgets says. */
  readonly period: string;
}

/** Compares the present month of a summary, and its forecast where there is one, with a budget. */
export function budgetStanding(
  { amount, alerts = usualAlerts }: CostBudget,
  { periods, currency }: Pick<CostSummary, 'periods' | 'currency'>,
  now: number,
  forecast?: Pick<CostForecast, 'amount'>,
): BudgetStanding {
  const budget = new Big(amount);
  if (budget.lte(0))
    throw new UsageError(`A budget cannot be ${amount}`, { hint: 'It is more than nothing.' });
  const spent = periods
    .filter(({ start }) => start.startsWith(monthOf(now)))
    .reduce((sum, { total }) => sum.plus(total), new Big(0));
  return standing(budget, currency, alerts, spent, forecast && new Big(forecast.amount));
}

/** The same for figures that are known already. */
export function standing(
  budget: Big,
  currency: string,
  alerts: readonly number[],
  spent: Big,
  foreseen: Big | undefined,
): BudgetStanding {
  const reached = (amount: Big | undefined): number | undefined =>
    amount &&
    [...alerts].sort((one, other) => other - one).find((one) => amount.times(100).gte(budget.times(one)));
  const percent = (amount: Big): number => amount.div(budget).times(100).round(1).toNumber();
  const actual = reached(spent);
  const ahead = reached(foreseen);
  const alert =
    actual !== undefined && actual >= (ahead ?? 0)
      ? ({ threshold: actual, by: 'actual' } as const)
      : ahead === undefined
        ? undefined
        : ({ threshold: ahead, by: 'forecast' } as const);
  return {
    amount: budget.toFixed(),
    currency,
    alerts,
    spent: percent(spent),
    ...(foreseen !== undefined && { forecast: percent(foreseen) }),
    ...(alert !== undefined && { alert }),
    left: budget.minus(spent).toFixed(),
    period: 'month',
  };
}
