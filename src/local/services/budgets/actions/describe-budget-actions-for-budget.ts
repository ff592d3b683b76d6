import { defineAction } from '../../../action.ts';
import { findBudget } from '../find.ts';
import { pageOf } from '../page.ts';
import { actionsOf } from '../performed/find.ts';
import { actionShown } from '../performed/state.ts';
import { budgetArn, checkAccount } from '../permit.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetActionsForBudget.html */
export const action = defineAction('budgets', 'DescribeBudgetActionsForBudget', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 'budgets:DescribeBudgetActionsForBudget', arn: budgetArn(context, input.BudgetName) }];
  },
  handler(input, context) {
    findBudget(context, input.BudgetName, 'describe actions');
    const rows = actionsOf(context, input.BudgetName);
    const { page, end } = pageOf('DescribeBudgetActionsForBudget', input, context, rows);
    return { Actions: page.map(actionShown), ...end };
  },
});
