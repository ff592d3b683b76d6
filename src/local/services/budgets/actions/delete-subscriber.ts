import { defineAction } from '../../../action.ts';
import { findNotification } from '../find.ts';
import { onBudget } from '../permit.ts';
import { notificationId, notifications } from '../state.ts';
import { withoutSubscriber } from '../subscribers.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DeleteSubscriber.html */
export const action = defineAction('budgets', 'DeleteSubscriber', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler(input, context) {
    const row = findNotification(context, input.BudgetName, input.Notification, 'delete subscriber');
    const subscribers = withoutSubscriber(row, input.Subscriber, 'delete');
    const table = context.state.table(notifications);
    // A notification that tells nobody goes with its last subscriber.
    if (subscribers.length === 0) table.delete(notificationId(row));
    else table.put({ ...row, subscribers });
    return {};
  },
});
