import { defineAction } from '../../../action.ts';
import { findNotification } from '../find.ts';
import { pageOf } from '../page.ts';
import { onBudget } from '../permit.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeSubscribersForNotification.html */
export const action = defineAction('budgets', 'DescribeSubscribersForNotification', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler(input, context) {
    const { BudgetName: name, Notification: wanted } = input;
    const { subscribers } = findNotification(context, name, wanted, 'describe subscribers');
    const { page, end } = pageOf('DescribeSubscribersForNotification', input, context, subscribers);
    return { Subscribers: [...page], ...end };
  },
});
