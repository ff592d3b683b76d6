import type { TimerContext } from '../../action.ts';
import type { Notification, Subscriber } from '../../../wire/generated/budgets.ts';
import { duplicate, invalid, tooMany } from './errors.ts';
import { notificationsOf, sameNotification } from './find.ts';
import { BUDGET_LIMITS } from './limits.ts';
import { notifications } from './state.ts';
import type { BudgetRow } from './state.ts';

/** Gives a budget one notification more. */
export function addNotification(
  context: TimerContext,
  { name, budget }: BudgetRow,
  { NotificationState: state = 'OK', ...notification }: Notification,
  subscribers: readonly Subscriber[],
): void {
  const own = notificationsOf(context, name);
  if (own.some((one) => sameNotification(one.notification, notification)))
    throw duplicate('Unable to create notification - the notification already exists.');
  if (own.length >= BUDGET_LIMITS.notifications)
    throw tooMany(
      `Unable to create notification - a budget has at most ${BUDGET_LIMITS.notifications} notifications.`,
    );
  if (budget.TimeUnit === 'DAILY' && notification.NotificationType === 'FORECASTED')
    throw invalid('Unable to create notification - daily budgets have no forecast.');
  checkSubscribers(subscribers);
  context.state.table(notifications).put({
    budget: name,
    sequence: (own.at(-1)?.sequence ?? 0) + 1,
    notification: { ...notification, ThresholdType: notification.ThresholdType ?? 'PERCENTAGE' },
    state,
    subscribers,
  });
}

/** A notification tells one topic and ten addresses at most, each once. */
export function checkSubscribers(subscribers: readonly Subscriber[]): void {
  const topics = subscribers.filter(({ SubscriptionType: type }) => type === 'SNS').length;
  if (topics > BUDGET_LIMITS.topics)
    throw tooMany(`A notification has at most ${BUDGET_LIMITS.topics} SNS subscriber.`);
  if (subscribers.length - topics > BUDGET_LIMITS.emails)
    throw tooMany(`A notification has at most ${BUDGET_LIMITS.emails} email subscribers.`);
  const names = subscribers.map(({ SubscriptionType, Address }) => `${SubscriptionType} ${Address}`);
  if (new Set(names).size < names.length) throw duplicate('The subscriber already exists.');
}
