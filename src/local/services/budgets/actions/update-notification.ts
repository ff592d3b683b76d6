import { defineAction } from '../../../action.ts';
import { duplicate } from '../errors.ts';
import { findNotification, notificationsOf, sameNotification } from '../find.ts';
import { onBudget } from '../permit.ts';
import { notifications } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_UpdateNotification.html */
export const action = defineAction('budgets', 'UpdateNotification', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler({ BudgetName: name, OldNotification: old, NewNotification: fresh }, context) {
    const row = findNotification(context, name, old, 'update notification');
    const others = notificationsOf(context, name).filter(({ sequence }) => sequence !== row.sequence);
    if (others.some(({ notification }) => sameNotification(notification, fresh)))
      throw duplicate('Unable to update notification - the notification already exists.');
    const { NotificationState: state = 'OK', ...notification } = fresh;
    context.state.table(notifications).put({
      ...row,
      state,
      sentFor: undefined,
      notification: { ...notification, ThresholdType: notification.ThresholdType ?? 'PERCENTAGE' },
    });
    return {};
  },
});
