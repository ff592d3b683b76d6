import type { TimerContext } from '../../action.ts';
import type { Notification } from '../../../wire/generated/budgets.ts';
import { notFound } from './errors.ts';
import { budgets, notifications } from './state.ts';
import type { BudgetRow, NotificationRow } from './state.ts';

type Place = Pick<TimerContext, 'state'>;

/** A budget by name; `doing` says what is not possible without it. */
export function findBudget({ state }: Place, name: string, doing: string): BudgetRow {
  const row = state.table(budgets).get(name);
  if (row === undefined) throw notFound(`Unable to ${doing} - the budget doesn't exist.`);
  return row;
}

/** The notifications of a budget, as they were made. */
export function notificationsOf({ state }: Place, budget: string): NotificationRow[] {
  return [...state.table(notifications).list({ index: 'budget', equals: budget })].sort(
    (one, other) => one.sequence - other.sequence,
  );
}

/** Two notifications are the same when they are about the same: their state does not tell them apart. */
export function sameNotification(
  one: Omit<Notification, 'NotificationState'>,
  other: Omit<Notification, 'NotificationState'>,
): boolean {
  return (
    one.NotificationType === other.NotificationType &&
    one.ComparisonOperator === other.ComparisonOperator &&
    one.Threshold === other.Threshold &&
    (one.ThresholdType ?? 'PERCENTAGE') === (other.ThresholdType ?? 'PERCENTAGE')
  );
}

export function findNotification(
  context: Place,
  budget: string,
  wanted: Notification,
  doing: string,
): NotificationRow {
  findBudget(context, budget, doing);
  const found = notificationsOf(context, budget).find(({ notification }) =>
    sameNotification(notification, wanted),
  );
  if (found === undefined) throw notFound(`Unable to ${doing} - the notification doesn't exist.`);
  return found;
}
