import { showBudget } from '../../../operations/budgets/read-budgets.ts';
import type { BudgetDetails } from '../../../operations/budgets/read-budgets.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { View } from '../../print/printer.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Shows a budget of AWS Budgets: how it stands, what it is of, and whom it tells when.',
  examples: [{ line: 'nuage budget show monthly-total', does: 'Whether somebody was told' }],
  actions: [
    'budgets:DescribeBudget',
    'budgets:DescribeNotificationsForBudget',
    'budgets:DescribeSubscribersForNotification',
  ],
  flags: {},
  positionals: { name: required(text('BUDGET', 'the name of a budget')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const found = await showBudget(positionals, session.operations);
    await context.print.value(found, (view) => drawn(found, view));
    return session.exitCode();
  },
});

function drawn({ name, type, standing, alerts, filter }: BudgetDetails, { style }: View): string {
  const foreseen = standing?.forecast === undefined ? '' : `, ${standing.forecast}% foreseen`;
  return [
    style.bold(name),
    standing === undefined
      ? `  ${type}`
      : `  ${standing.amount} ${standing.currency} a ${standing.period}: ${standing.spent}% spent${foreseen}, ${standing.left} left`,
    ...(filter === undefined ? [] : [`  of ${JSON.stringify(filter)}`]),
    ...alerts.map(({ by, above, reached, tells }) => {
      const words = `  above ${above} ${by === 'actual' ? 'spent' : 'foreseen'}: tells ${tells.join(', ')}`;
      return reached ? style.warning(`${words} (reached)`) : words;
    }),
    '',
  ].join('\n');
}
