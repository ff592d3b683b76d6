import { defineAction } from '../../../action.ts';
import { readBudget } from '../check-budget.ts';
import { findBudget } from '../find.ts';
import { onBudget } from '../permit.ts';
import { budgets } from '../state.ts';
import { watchBudget } from '../watch.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_UpdateBudget.html */
export const action = defineAction('budgets', 'UpdateBudget', {
  authorize: ({ AccountId, NewBudget: { BudgetName } }, context) =>
    onBudget(context, 'ModifyBudget', { AccountId, BudgetName }),
  handler({ NewBudget: budget }, context) {
    const old = findBudget(context, budget.BudgetName, `update budget: ${budget.BudgetName}`);
    const row = { ...old, ...readBudget(context, budget), updated: context.now };
    context.state.table(budgets).put(row);
    watchBudget(context, row.name);
    return {};
  },
});
