import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { tooMany } from '../errors.ts';
import { findBudget } from '../find.ts';
import { BUDGET_LIMITS } from '../limits.ts';
import { checkAction } from '../performed/check.ts';
import { actionsOf, onAction } from '../performed/find.ts';
import { budgetActions, withEvent } from '../performed/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_CreateBudgetAction.html */
export const action = defineAction('budgets', 'CreateBudgetAction', {
  authorize: (input, context) => [
    ...onAction(context, 'CreateBudgetAction', input),
    passRole(context, input.ExecutionRoleArn, 'budgets.amazonaws.com'),
  ],
  handler(input, context) {
    const { AccountId, BudgetName, ResourceTags = [], ...asked } = input;
    findBudget(context, BudgetName, 'create action');
    checkAction(asked);
    const own = actionsOf(context, BudgetName);
    if (own.length >= BUDGET_LIMITS.actions)
      throw tooMany(`Unable to create action - a budget has at most ${BUDGET_LIMITS.actions} actions.`);
    const id = context.random.uuid();
    const made = {
      id,
      budget: BudgetName,
      sequence: (own.at(-1)?.sequence ?? 0) + 1,
      action: asked,
      status: 'STANDBY',
      tags: readTags([], ResourceTags),
      history: [],
    };
    const event = {
      time: context.now,
      type: 'CREATE_ACTION',
      status: 'STANDBY',
      message: 'The action was created.',
    };
    context.state.table(budgetActions).put(withEvent(made, event));
    return { AccountId, BudgetName, ActionId: id };
  },
});
