import { defineAction } from '../../../action.ts';
import { findBudget, notificationsOf } from '../find.ts';
import { pageOf } from '../page.ts';
import { onBudget } from '../permit.ts';
import { notificationShown } from '../shown.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeNotificationsForBudget.html */
export const action = defineAction('budgets', 'DescribeNotificationsForBudget', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler(input, context) {
    findBudget(context, input.BudgetName, 'describe notifications');
    const rows = notificationsOf(context, input.BudgetName);
    const { page, end } = pageOf('DescribeNotificationsForBudget', input, context, rows);
    return { Notifications: page.map(notificationShown), ...end };
  },
});
