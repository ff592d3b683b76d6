import { defineAction } from '../../../action.ts';
import { locked } from '../errors.ts';
import { findAction, onAction } from '../performed/find.ts';
import { actionShown, budgetActions } from '../performed/state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DeleteBudgetAction.html */
export const action = defineAction('budgets', 'DeleteBudgetAction', {
  authorize: (input, context) => onAction(context, 'DeleteBudgetAction', input),
  handler(input, context) {
    const { AccountId, BudgetName } = input;
    const row = findAction(context, input, 'delete action');
    if (row.status.endsWith('_IN_PROGRESS')) throw locked(row.status);
    context.state.table(budgetActions).delete(row.id);
    return { AccountId, BudgetName, Action: actionShown(row) };
  },
});
