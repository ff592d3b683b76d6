import { defineAction } from '../../../action.ts';
import { addNotification } from '../add-notification.ts';
import { findBudget } from '../find.ts';
import { onBudget } from '../permit.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_CreateNotification.html */
export const action = defineAction('budgets', 'CreateNotification', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler({ BudgetName: name, Notification, Subscribers }, context) {
    addNotification(context, findBudget(context, name, 'create notification'), Notification, Subscribers);
    return {};
  },
});
