import { defineAction } from '../../../action.ts';
import { locked } from '../errors.ts';
import { findAction, onAction } from '../performed/find.ts';
import { perform } from '../performed/set-off.ts';
import { budgetActions, withEvent } from '../performed/state.ts';

/** From which states each can be asked for. */
const from: Readonly<Record<string, readonly string[]>> = {
  APPROVE_BUDGET_ACTION: ['PENDING'],
  RETRY_BUDGET_ACTION: ['EXECUTION_FAILURE'],
  REVERSE_BUDGET_ACTION: ['EXECUTION_SUCCESS', 'REVERSE_FAILURE'],
  RESET_BUDGET_ACTION: [
    'EXECUTION_SUCCESS',
    'EXECUTION_FAILURE',
    'REVERSE_SUCCESS',
    'REVERSE_FAILURE',
    'PENDING',
  ],
};

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_ExecuteBudgetAction.html */
export const action = defineAction('budgets', 'ExecuteBudgetAction', {
  authorize: (input, context) => onAction(context, 'ExecuteBudgetAction', input),
  handler(input, context) {
    const { ExecutionType: type } = input;
    const row = findAction(context, input, 'execute action');
    if (from[type]?.includes(row.status) !== true) throw locked(row.status);
    if (type === 'RESET_BUDGET_ACTION') {
      const event = {
        time: context.now,
        type: 'EXECUTE_ACTION',
        status: 'STANDBY',
        message: 'The action was reset.',
      };
      context.state.table(budgetActions).put(withEvent(row, event));
    } else perform(context, row, 'EXECUTE_ACTION', type === 'REVERSE_BUDGET_ACTION');
    const { AccountId, BudgetName, ActionId } = input;
    return { AccountId, BudgetName, ActionId, ExecutionType: type };
  },
});
