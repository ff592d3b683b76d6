import { defineAction } from '../../../action.ts';
import { pageOf } from '../page.ts';
import { findAction, onAction } from '../performed/find.ts';
import { actionShown } from '../performed/state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgetActionHistories.html */
export const action = defineAction('budgets', 'DescribeBudgetActionHistories', {
  authorize: (input, context) => onAction(context, 'DescribeBudgetActionHistories', input),
  handler(input, context) {
    const row = findAction(context, input, 'describe action histories');
    const { Start, End } = input.TimePeriod ?? {};
    const events = row.history.filter(
      ({ time }) => time >= (Start?.getTime() ?? 0) && time < (End?.getTime() ?? Infinity),
    );
    const { page, end } = pageOf('DescribeBudgetActionHistories', input, context, events.toReversed());
    const ActionHistories = page.map(({ time, type, status, message }) => ({
      Timestamp: new Date(time),
      Status: status,
      EventType: type,
      ActionHistoryDetails: { Message: message, Action: actionShown({ ...row, status }) },
    }));
    return { ActionHistories, ...end };
  },
});
