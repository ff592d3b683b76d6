import { defineAction } from '../../../action.ts';
import { checkSubscribers } from '../add-notification.ts';
import { findNotification } from '../find.ts';
import { onBudget } from '../permit.ts';
import { notifications } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_CreateSubscriber.html */
export const action = defineAction('budgets', 'CreateSubscriber', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler({ BudgetName: name, Notification: wanted, Subscriber: subscriber }, context) {
    const row = findNotification(context, name, wanted, 'create subscriber');
    const subscribers = [...row.subscribers, subscriber];
    checkSubscribers(subscribers);
    context.state.table(notifications).put({ ...row, subscribers });
    return {};
  },
});
