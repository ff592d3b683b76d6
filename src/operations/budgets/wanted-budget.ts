import { UsageError } from '../../errors.ts';
import type { Budget, Expression, NotificationWithSubscribers } from '../../wire/generated/budgets.ts';

/** A budget of costs as a person says it. */
export interface WantedBudget {
  readonly name: string;
  /** A decimal of the currency, for each period. */
  readonly amount: string;
  /** USD when absent. */
  readonly currency?: string | undefined;
  /** A month when absent. */
  readonly period?: BudgetPeriod | undefined;
  /** Percents of the amount at which somebody is told: of what was spent, and of what is foreseen. */
  readonly alerts?: readonly number[] | undefined;
  readonly forecastAlerts?: readonly number[] | undefined;
  /** Who is told. */
  readonly emails?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  /** Only what these services, regions or tags cost: the whole bill when absent. */
  readonly services?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export type BudgetPeriod = 'day' | 'month' | 'quarter' | 'year';

export const budgetUnits: Readonly<Record<BudgetPeriod, string>> = {
  day: 'DAILY',
  month: 'MONTHLY',
  quarter: 'QUARTERLY',
  year: 'ANNUALLY',
};

/** https://docs.aws.amazon.com/cost-management/latest/userguide/management-limits.html */
const mostAlerts = 10;
const mostEmails = 10;

/** The budget as AWS takes it. */
export function budgetOf(wanted: WantedBudget): Budget {
  const { name, amount, currency = 'USD', period = 'month' } = wanted;
  if (!/^[^:\\]{1,100}$/.test(name) || name.includes('/action/'))
    throw new UsageError(`A budget cannot be called "${name}".`, {
      hint: 'A name has up to 100 characters, and no colon or backslash.',
    });
  if (!/^\d+(?:\.\d+)?$/.test(amount) || Number(amount) <= 0)
    throw new UsageError(`The budget ${name} cannot be ${amount}.`, { hint: 'It is an amount such as 500.' });
  const filter = filterOf(wanted);
  return {
    BudgetName: name,
    BudgetLimit: { Amount: amount, Unit: currency },
    TimeUnit: budgetUnits[period],
    BudgetType: 'COST',
    ...(filter === undefined ? {} : { FilterExpression: filter, Metrics: ['UnblendedCost'] }),
  };
}

function filterOf({ services = [], regions = [], tags = {} }: WantedBudget): Expression | undefined {
  const dimension = (Key: string, values: readonly string[]): readonly Expression[] =>
    values.length === 0 ? [] : [{ Dimensions: { Key, Values: values, MatchOptions: ['EQUALS'] } }];
  const parts = [
    ...dimension('SERVICE', services),
    ...dimension('REGION', regions),
    ...Object.entries(tags).map(([Key, value]): Expression => ({
      Tags: { Key, Values: [value], MatchOptions: ['EQUALS'] },
    })),
  ];
  const [first, ...others] = parts;
  return others.length === 0 ? first : { And: parts };
}

/** Whom it tells, and when. */
export function notificationsOf(wanted: WantedBudget): readonly NotificationWithSubscribers[] {
  const { name, emails = [], topic, alerts = [], forecastAlerts = [], period } = wanted;
  const subscribers = [
    ...emails.map((Address) => ({ SubscriptionType: 'EMAIL', Address })),
    ...(topic === undefined ? [] : [{ SubscriptionType: 'SNS', Address: topic }]),
  ];
  const refuse = (why: string, hint?: string): never => {
    throw new UsageError(`The budget ${name} ${why}.`, hint === undefined ? {} : { hint });
  };
  const count = alerts.length + forecastAlerts.length;
  if (count > 0 && subscribers.length === 0) refuse('tells nobody', 'Say who: an email or a topic.');
  if (count === 0 && subscribers.length > 0) refuse('never tells', 'Say when: alerts, such as 80.');
  if (count > mostAlerts) refuse(`has more than ${mostAlerts} alerts`);
  if (emails.length > mostEmails) refuse(`tells more than ${mostEmails} addresses`);
  if (period === 'day' && forecastAlerts.length > 0) refuse('is of a day, of which there is no forecast');
  const tell =
    (type: string) =>
    (Threshold: number): NotificationWithSubscribers => ({
      Notification: {
        NotificationType: type,
        ComparisonOperator: 'GREATER_THAN',
        Threshold,
        ThresholdType: 'PERCENTAGE',
      },
      Subscribers: subscribers,
    });
  return [...alerts.map(tell('ACTUAL')), ...forecastAlerts.map(tell('FORECASTED'))];
}
