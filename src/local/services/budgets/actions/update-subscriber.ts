import { defineAction } from '../../../action.ts';
import { checkSubscribers } from '../add-notification.ts';
import { findNotification } from '../find.ts';
import { onBudget } from '../permit.ts';
import { notifications } from '../state.ts';
import { withoutSubscriber } from '../subscribers.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_UpdateSubscriber.html */
export const action = defineAction('budgets', 'UpdateSubscriber', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler(input, context) {
    const row = findNotification(context, input.BudgetName, input.Notification, 'update subscriber');
    const others = withoutSubscriber(row, input.OldSubscriber, 'update');
    const subscribers = [...others, input.NewSubscriber];
    checkSubscribers(subscribers);
    context.state.table(notifications).put({ ...row, subscribers });
    return {};
  },
});
