import { defineAction } from '../../../action.ts';
import { findAction, onAction } from '../performed/find.ts';
import { actionShown } from '../performed/state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetAction.html */
export const action = defineAction('budgets', 'DescribeBudgetAction', {
  authorize: (input, context) => onAction(context, 'DescribeBudgetAction', input),
  handler(input, context) {
    const { AccountId, BudgetName } = input;
    return { AccountId, BudgetName, Action: actionShown(findAction(context, input, 'describe action')) };
  },
});
