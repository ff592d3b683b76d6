import { planDeleteBudgets } from '../../../operations/budgets/change-budgets.ts';
import { many } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete budgets of AWS Budgets with their alerts, and asks. Undo makes them again, without their history and their actions.',
  examples: [{ line: 'nuage budget delete monthly-total', does: 'Delete a budget' }],
  actions: [
    'budgets:DeleteBudget',
    'budgets:DescribeBudget',
    'budgets:DescribeNotificationsForBudget',
    'budgets:DescribeSubscribersForNotification',
  ],
  flags: {},
  positionals: { names: many(text('BUDGET', 'the name of a budget; repeat it'), { atLeastOne: true }) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteBudgets(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
