import { defineAction } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { notificationsOf } from '../find.ts';
import { actionsOf } from '../performed/find.ts';
import { budgetActions } from '../performed/state.ts';
import { onBudget } from '../permit.ts';
import { budgets, notificationId, notifications } from '../state.ts';
import { unwatchBudget } from '../watch.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DeleteBudget.html */
export const action = defineAction('budgets', 'DeleteBudget', {
  authorize: (input, context) => onBudget(context, 'ModifyBudget', input),
  handler({ BudgetName: name }, context) {
    const table = context.state.table(budgets);
    if (table.get(name) === undefined)
      throw notFound(`Unable to delete budget: ${name} - the budget doesn't exist. Try creating it first. `);
    for (const row of notificationsOf(context, name))
      context.state.table(notifications).delete(notificationId(row));
    for (const { id } of actionsOf(context, name)) context.state.table(budgetActions).delete(id);
    table.delete(name);
    unwatchBudget(context, name);
    return {};
  },
});
