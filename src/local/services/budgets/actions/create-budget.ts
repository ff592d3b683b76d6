import { defineAction } from '../../../action.ts';
import { addNotification } from '../add-notification.ts';
import { readBudget } from '../check-budget.ts';
import { duplicate, tooMany } from '../errors.ts';
import { BUDGET_LIMITS } from '../limits.ts';
import { budgetArn, onBudget } from '../permit.ts';
import { budgets } from '../state.ts';
import { onTagged, readTags } from '../tags.ts';
import { watchBudget } from '../watch.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_CreateBudget.html */
export const action = defineAction('budgets', 'CreateBudget', {
  authorize: ({ AccountId, Budget: { BudgetName }, ResourceTags: tags = [] }, context) => [
    ...onBudget(context, 'ModifyBudget', { AccountId, BudgetName }),
    ...(tags.length > 0 ? onTagged(context, 'TagResource', budgetArn(context, BudgetName)) : []),
  ],
  handler(input, context) {
    const table = context.state.table(budgets);
    const { BudgetName: name } = input.Budget;
    if (table.get(name) !== undefined)
      throw duplicate(`Error creating budget: ${name} - the budget already exists.`);
    if (table.count() >= BUDGET_LIMITS.budgets)
      throw tooMany(`An account has at most ${BUDGET_LIMITS.budgets} budgets.`);
    const row = {
      ...readBudget(context, input.Budget),
      updated: context.now,
      tags: readTags([], input.ResourceTags ?? []),
    };
    table.put(row);
    for (const { Notification, Subscribers } of input.NotificationsWithSubscribers ?? [])
      addNotification(context, row, Notification, Subscribers);
    watchBudget(context, name);
    return {};
  },
});
