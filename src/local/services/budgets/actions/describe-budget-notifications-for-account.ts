import { defineAction } from '../../../action.ts';
import { notificationsOf } from '../find.ts';
import { pageOf } from '../page.ts';
import { onBudget } from '../permit.ts';
import { notificationShown } from '../shown.ts';
import { budgets } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetNotificationsForAccount.html */
export const action = defineAction('budgets', 'DescribeBudgetNotificationsForAccount', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler(input, context) {
    const rows = [...context.state.table(budgets).list()];
    const { page, end } = pageOf('DescribeBudgetNotificationsForAccount', input, context, rows);
    const all = page.map(({ name }) => ({
      BudgetName: name,
      Notifications: notificationsOf(context, name).map(notificationShown),
    }));
    return { BudgetNotificationsForAccount: all, ...end };
  },
});
