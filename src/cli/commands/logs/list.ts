import { listLogGroups } from '../../../operations/logs/list.ts';
import type { LogGroupLine } from '../../../operations/logs/list.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import { formatBytes } from '../../render/bytes.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<LogGroupLine>[] = [
  { title: 'Log group', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  {
    title: 'Kept for',
    text: ({ retentionDays }) => (retentionDays === undefined ? 'ever' : `${retentionDays} days`),
    align: 'right',
  },
  { title: 'Size', text: ({ bytes }) => formatBytes(bytes), align: 'right' },
  { title: 'Since', text: ({ created }) => created.slice(0, 10), least: 10 },
];

export const command = defineCommand({
  description: 'Lists log groups of every account and region that was asked for.',
  examples: [{ line: 'nuage logs list --prefix /aws/lambda/', does: 'The logs of functions' }],
  actions: ['logs:DescribeLogGroups'],
  flags: { prefix: one(text('PREFIX', 'only groups whose names begin so')) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const found = listLogGroups({ prefix: flags.prefix }, session.operations);
    await context.print.list(found, { columns, empty: none('log group', flags) });
    return session.exitCode();
  },
});
