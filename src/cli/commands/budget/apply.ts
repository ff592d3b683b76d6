import { UsageError } from '../../../errors.ts';
import { planBudgets } from '../../../operations/budgets/change-budgets.ts';
import { many } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to make the budgets of AWS Budgets what the budgets of nuage.yaml say, and asks: those that are not there are made, others changed with whom they tell. What the file does not name stays.',
  examples: [
    { line: 'nuage budget apply', does: 'All budgets of the file' },
    { line: 'nuage budget apply monthly-total', does: 'One of them' },
  ],
  actions: [
    'budgets:CreateBudget',
    'budgets:CreateNotification',
    'budgets:CreateSubscriber',
    'budgets:DeleteNotification',
    'budgets:DeleteSubscriber',
    'budgets:DescribeBudget',
    'budgets:DescribeNotificationsForBudget',
    'budgets:DescribeSubscribersForNotification',
    'budgets:UpdateBudget',
  ],
  flags: {},
  positionals: { names: many(text('BUDGET', 'only this budget of the file; repeat it')) },
  async run({ positionals: { names } }, context) {
    await using session = await openSession(context);
    const { budgets = {}, tags = {} } = session.configuration;
    const unknown = names.find((name) => !Object.hasOwn(budgets, name));
    if (unknown !== undefined || Object.keys(budgets).length === 0)
      throw new UsageError(
        unknown === undefined ? 'nuage.yaml has no budgets' : `nuage.yaml has no budget ${unknown}`,
        { hint: 'Write them under budgets:, or use nuage budget create.' },
      );
    const wanted = Object.entries(budgets)
      .filter(([name]) => names.length === 0 || names.includes(name))
      .map(([name, { amount, ...budget }]) => ({ name, ...budget, amount: String(amount) }));
    await using plan = await planBudgets({ budgets: wanted, tags }, session.operations);
    return await carryOut(plan, session, context);
  },
});
