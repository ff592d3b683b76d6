import { defineAction } from '../../../action.ts';
import { pageOf } from '../page.ts';
import { onBudget } from '../permit.ts';
import { budgetShown } from '../shown.ts';
import { budgets } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgets.html */
export const action = defineAction('budgets', 'DescribeBudgets', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler(input, context) {
    const rows = [...context.state.table(budgets).list()];
    const { page, end } = pageOf('DescribeBudgets', input, context, rows);
    return { Budgets: page.map((row) => budgetShown(context, row, input.ShowFilterExpression)), ...end };
  },
});
