import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { locked } from '../errors.ts';
import { checkAction } from '../performed/check.ts';
import { findAction, onAction } from '../performed/find.ts';
import { actionShown, budgetActions, withEvent } from '../performed/state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_UpdateBudgetAction.html */
export const action = defineAction('budgets', 'UpdateBudgetAction', {
  authorize: (input, context) => [
    ...onAction(context, 'UpdateBudgetAction', input),
    ...(input.ExecutionRoleArn === undefined
      ? []
      : [passRole(context, input.ExecutionRoleArn, 'budgets.amazonaws.com')]),
  ],
  handler(input, context) {
    const { AccountId, BudgetName } = input;
    const row = findAction(context, input, 'update action');
    if (row.status.endsWith('_IN_PROGRESS')) throw locked(row.status);
    const { action: own } = row;
    const changed = {
      ...own,
      NotificationType: input.NotificationType ?? own.NotificationType,
      ActionThreshold: input.ActionThreshold ?? own.ActionThreshold,
      Definition: input.Definition ?? own.Definition,
      ExecutionRoleArn: input.ExecutionRoleArn ?? own.ExecutionRoleArn,
      ApprovalModel: input.ApprovalModel ?? own.ApprovalModel,
      Subscribers: input.Subscribers ?? own.Subscribers,
    };
    checkAction(changed);
    const event = {
      time: context.now,
      type: 'UPDATE_ACTION',
      status: row.status,
      message: 'The action was updated.',
    };
    const next = withEvent({ ...row, action: changed }, event);
    context.state.table(budgetActions).put(next);
    return { AccountId, BudgetName, OldAction: actionShown(row), NewAction: actionShown(next) };
  },
});
