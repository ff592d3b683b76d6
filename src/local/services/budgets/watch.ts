import type { TimerContext } from '../../action.ts';
import { Big } from 'big.js';
import { amountText } from '../ce/port.ts';
import { notificationsOf } from './find.ts';
import { REFRESH_MS } from './limits.ts';
import { setOffActions } from './performed/set-off.ts';
import { limitOf, standingOf, type Standing } from './spend.ts';
import { budgets, notifications } from './state.ts';
import type { BudgetRow, NotificationRow } from './state.ts';
import type { Told } from './timers/notify.ts';

const kind = 'budgets.refresh';

/** Looks at a budget from now on, three times a day, as AWS does. */
export function watchBudget({ timers, now }: TimerContext, budget: string): void {
  timers.schedule({ due: now + REFRESH_MS, kind, key: budget, payload: { budget } });
}

export function unwatchBudget({ timers }: TimerContext, budget: string): void {
  timers.cancel({ kind, key: budget });
}

/** Brings a budget up to date and tells the subscribers of the notifications that it set off. */
export function refreshBudget(context: TimerContext, name: string): void {
  const { state, now, timers } = context;
  const row = state.table(budgets).get(name);
  if (row === undefined || now >= row.end) return;
  watchBudget(context, name);
  if (now < row.start) return;
  const standing = standingOf(context, row);
  state.table(budgets).put({ ...row, updated: now });
  setOffActions(context, row, standing);
  for (const own of notificationsOf(context, name)) {
    const reached = isReached(row, own, standing);
    // Each is sent once in a period, and again in the next.
    const sent = own.sentFor === standing.period.start;
    state.table(notifications).put({
      ...own,
      state: reached ? 'ALARM' : 'OK',
      ...(reached && { sentFor: standing.period.start }),
    });
    if (!reached || sent) continue;
    const payload: Told = told(row, own, standing);
    timers.schedule({ due: now, kind: 'budgets.notify', key: `${name}:${own.sequence}:${now}`, payload });
  }
}

/** The amount that a notification looks at; undefined while it is not known. */
function amountOf({ notification }: NotificationRow, { actual, forecast }: Standing): Big | undefined {
  const amount = notification.NotificationType === 'FORECASTED' ? forecast : actual;
  return amount === undefined ? undefined : new Big(amountText(amount));
}

/** The amount that sets a notification off. */
function thresholdOf(row: BudgetRow, { notification }: NotificationRow, { period }: Standing): Big {
  if (notification.ThresholdType === 'ABSOLUTE_VALUE') return new Big(notification.Threshold);
  return new Big(limitOf(row, period)?.Amount ?? 0).times(notification.Threshold).div(100);
}

function isReached(row: BudgetRow, own: NotificationRow, standing: Standing): boolean {
  const amount = amountOf(own, standing);
  if (amount === undefined) return false;
  const threshold = thresholdOf(row, own, standing);
  switch (own.notification.ComparisonOperator) {
    case 'LESS_THAN':
      return amount.lt(threshold);
    case 'EQUAL_TO':
      return amount.eq(threshold);
    default:
      return amount.gt(threshold);
  }
}

function told(row: BudgetRow, own: NotificationRow, standing: Standing): Told {
  const { notification, subscribers } = own;
  const amount = (amountOf(own, standing) ?? new Big(0)).toFixed(2);
  return {
    budget: row.name,
    type: row.budget.BudgetType,
    limit: new Big(limitOf(row, standing.period)?.Amount ?? 0).toFixed(2),
    kind: notification.NotificationType,
    operator: notification.ComparisonOperator,
    threshold: thresholdOf(row, own, standing).toFixed(2),
    amount,
    subscribers,
  };
}
