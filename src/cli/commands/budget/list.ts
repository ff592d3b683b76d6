import { listBudgets } from '../../../operations/budgets/read-budgets.ts';
import type { BudgetLine } from '../../../operations/budgets/read-budgets.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

const columns: readonly Column<BudgetLine>[] = [
  { title: 'Budget', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Account', text: ({ account }) => account },
  {
    title: 'Amount',
    text: ({ standing, type }) =>
      standing === undefined ? type : `${standing.amount} ${standing.currency} a ${standing.period}`,
  },
  { title: 'Spent', text: ({ standing }) => percent(standing?.spent), align: 'right' },
  { title: 'Foreseen', text: ({ standing }) => percent(standing?.forecast), align: 'right' },
];

const percent = (value: number | undefined): string => (value === undefined ? '' : `${value}%`);

export const command = defineCommand({
  description:
    'Lists the budgets of AWS Budgets, of every account that was asked for: what a period may cost, and how much of it is spent and foreseen by their own figures, which cost nothing to ask for.',
  examples: [{ line: 'nuage budget list', does: 'All budgets' }],
  actions: ['budgets:DescribeBudgets'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(listBudgets(session.operations), { columns, empty: 'There is no budget' });
    return session.exitCode();
  },
});
