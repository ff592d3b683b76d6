import { defineAction } from '../../../action.ts';
import { pageOf } from '../page.ts';
import { actionShown, budgetActions } from '../performed/state.ts';
import { checkAccount } from '../permit.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetActionsForAccount.html */
export const action = defineAction('budgets', 'DescribeBudgetActionsForAccount', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 'budgets:DescribeBudgetActionsForAccount', arn: '*' }];
  },
  handler(input, context) {
    const rows = [...context.state.table(budgetActions).list()];
    const { page, end } = pageOf('DescribeBudgetActionsForAccount', input, context, rows);
    return { Actions: page.map(actionShown), ...end };
  },
});
