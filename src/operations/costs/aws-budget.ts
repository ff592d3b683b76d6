import { Big } from 'big.js';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { standing, type BudgetStanding } from './budget.ts';
import type { Budget, Notification } from '../../wire/generated/budgets.ts';

const periods: Readonly<Record<string, string>> = {
  DAILY: 'day',
  MONTHLY: 'month',
  QUARTERLY: 'quarter',
  ANNUALLY: 'year',
};

/**
 * How a budget of AWS Budgets stands, by its own figures, which cost nothing to ask for: it may be of a part of the
 * bill alone. Its notifications are the alerts unless others are named.
 */
export async function awsBudgetStanding(
  name: string,
  alerts: readonly number[] | undefined,
  context: OperationContext,
): Promise<BudgetStanding> {
  const [place] = await context.connections.places();
  if (place === undefined) throw new UsageError('There is no account to ask for a budget.');
  const connection = await context.connections.at(place.account, place.region);
  const of = { AccountId: place.account, BudgetName: name };
  const { Budget: budget } = await connection.call('budgets', 'DescribeBudget', of);
  const told: Notification[] = [];
  if (alerts === undefined)
    for await (const { Notifications = [] } of connection.pages(
      'budgets',
      'DescribeNotificationsForBudget',
      of,
    ))
      told.push(...Notifications);
  const found = budget === undefined ? undefined : standingOf(budget, told, alerts);
  if (found === undefined)
    throw new UsageError(`The budget ${name} has no amount`, { hint: 'Take one of costs or of usage.' });
  return found;
}

/** How a budget of AWS Budgets stands by what it says of itself; undefined for one without an amount. */
export function standingOf(
  { BudgetName: name, BudgetLimit: limit, CalculatedSpend: spend, TimeUnit }: Budget,
  notifications: readonly Notification[],
  alerts?: readonly number[],
): BudgetStanding | undefined {
  if (limit === undefined || new Big(limit.Amount).lte(0)) return undefined;
  const amount = new Big(limit.Amount);
  const told = notifications
    .filter(({ ComparisonOperator }) => ComparisonOperator === 'GREATER_THAN')
    .map(({ Threshold, ThresholdType }) =>
      ThresholdType === 'ABSOLUTE_VALUE'
        ? new Big(Threshold).div(amount).times(100).round(1).toNumber()
        : Threshold,
    );
  const forecast = spend?.ForecastedSpend?.Amount;
  // AWS says nought while it has nothing to go by.
  const foreseen = forecast === undefined || new Big(forecast).eq(0) ? undefined : new Big(forecast);
  const actual = new Big(spend?.ActualSpend.Amount ?? 0);
  return {
    ...standing(amount, limit.Unit, alerts ?? [...new Set(told)], actual, foreseen),
    name,
    period: periods[TimeUnit] ?? 'period',
  };
}
