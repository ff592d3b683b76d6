import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { expectedSaving, type ScheduleSaving } from '../../../operations/schedule/saving.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { View } from '../../print/printer.ts';
import { count, groupDigits } from '../../render/count.ts';
import { formatUsd } from '../../render/money.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { integer } from '../../values.ts';

export const command = defineCommand({
  description: `Says what the schedules are expected to save over the coming days, against the same instances running all the time: hours and on-demand list prices of us-east-1, for each schedule. Holidays, exceptions, clock changes and the overrides in force count; what people start or stop by hand does not.

Instances whose price is not known (Spot, Windows, types without a list price) count in hours, and their types are named.`,
  examples: [
    { line: 'nuage schedule saving --region all', does: 'The next 30 days' },
    { line: 'nuage schedule saving --days 365 -o json', does: 'A year, for a script' },
  ],
  actions: ['ec2:DescribeInstances'],
  flags: { days: one(integer('DAYS', 'how many days', { minimum: 1, maximum: 3_660 }), '30') },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const catalogue = catalogueOf(session.configuration.schedules ?? {});
    const savings = await expectedSaving({ catalogue, days: flags.days }, session.operations);
    await context.print.list(savings, {
      columns,
      empty: 'No instance is on a schedule',
      summary: (rows, view) => summary(rows, flags.days, view),
    });
    return session.exitCode();
  },
});

const hours = (amount: number): string => groupDigits(String(Math.round(amount)));
const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${Math.round((part / whole) * 100)} %`;

const columns: readonly Column<ScheduleSaving>[] = [
  { title: 'Schedule', text: ({ schedule }) => schedule, paint: (_row, style) => style.bold },
  { title: 'Instances', align: 'right', text: (row) => String(row.instances) },
  { title: 'Hours', align: 'right', text: (row) => hours(row.hours) },
  { title: 'Always on', align: 'right', text: (row) => hours(row.hoursAlwaysOn) },
  {
    title: 'Saved',
    align: 'right',
    text: (row) => formatUsd(row.usdSaved),
    paint: (_row, style) => style.good,
    least: 12,
  },
  { title: 'Share', align: 'right', text: (row) => share(row.usdSaved, row.usdAlwaysOn) },
  { title: 'No price for', text: ({ unpriced }) => unpriced.join(', ') },
];

function summary(rows: readonly ScheduleSaving[], days: number, { style }: View): string {
  const saved = rows.reduce((sum, row) => sum + row.usdSaved, 0);
  const always = rows.reduce((sum, row) => sum + row.usdAlwaysOn, 0);
  return `${style.good(formatUsd(saved))} of ${formatUsd(always)} in ${count(days, 'day')}, at list prices of us-east-1 on demand.`;
}
