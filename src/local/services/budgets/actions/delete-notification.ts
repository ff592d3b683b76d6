import { defineAction } from '../../../action.ts';
import { findNotification } from '../find.ts';
import { onBudget } from '../permit.ts';
import { notificationId, notifications } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DeleteNotification.html */
export const action = defineAction('budgets', 'DeleteNotification', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler({ BudgetName: name, Notification: wanted }, context) {
    const row = findNotification(context, name, wanted, 'delete notification');
    context.state.table(notifications).delete(notificationId(row));
    return {};
  },
});
