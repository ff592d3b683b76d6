import { defineAction } from '../../../action.ts';
import { findBudget } from '../find.ts';
import { onBudget } from '../permit.ts';
import { budgetShown } from '../shown.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudget.html */
export const action = defineAction('budgets', 'DescribeBudget', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler({ BudgetName: name, ShowFilterExpression: expression }, context) {
    const row = findBudget(context, name, `get budget: ${name}`);
    return { Budget: budgetShown(context, row, expression) };
  },
});
