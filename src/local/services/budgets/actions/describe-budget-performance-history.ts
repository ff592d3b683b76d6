import { defineAction } from '../../../action.ts';
import { findBudget } from '../find.ts';
import { pageOf } from '../page.ts';
import { onBudget } from '../permit.ts';
import { historyOf, limitOf, spendText } from '../spend.ts';

/** How many periods are looked back at, the present one included. */
const shown: Readonly<Record<string, number>> = { DAILY: 60, MONTHLY: 13, QUARTERLY: 5, ANNUALLY: 2 };

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetPerformanceHistory.html */
export const action = defineAction('budgets', 'DescribeBudgetPerformanceHistory', {
  authorize: (input, context) => onBudget(context, 'ViewBudget', input),
  handler(input, context) {
    const row = findBudget(context, input.BudgetName, 'get budget performance history');
    const from = input.TimePeriod?.Start?.getTime() ?? -Infinity;
    const to = input.TimePeriod?.End?.getTime() ?? Infinity;
    const { TimeUnit, BudgetType, CostFilters, CostTypes } = row.budget;
    const periods = historyOf(context, row, shown[TimeUnit] ?? 1).filter(
      ({ period: { start, end } }) => end > from && start < to,
    );
    const { page, end } = pageOf('DescribeBudgetPerformanceHistory', input, context, periods);
    const amounts = page.map(({ period, actual }) => ({
      BudgetedAmount: limitOf(row, period),
      ActualAmount: spendText(actual, row),
      TimePeriod: { Start: new Date(period.start), End: new Date(period.end) },
    }));
    const of = { BudgetName: row.name, BudgetType, CostFilters, CostTypes, TimeUnit };
    return { BudgetPerformanceHistory: { ...of, BudgetedAndActualAmountsList: amounts }, ...end };
  },
});
