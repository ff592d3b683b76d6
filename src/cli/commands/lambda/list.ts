import { listFunctions } from '../../../operations/lambda/list.ts';
import type { FunctionRow } from '../../../operations/lambda/list.ts';
import { defineCommand } from '../../command.ts';
import { count } from '../../render/count.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

const columns: readonly Column<FunctionRow>[] = [
  { title: 'Function', text: ({ name }) => name, paint: (_row, style) => style.bold, least: 12 },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Runtime', text: ({ runtime }) => runtime ?? 'image' },
  { title: 'Handler', text: ({ handler }) => handler ?? '' },
  { title: 'MB', text: ({ memory }) => String(memory), align: 'right' },
  { title: 'Timeout', text: ({ timeout }) => `${timeout} s`, align: 'right' },
  { title: 'Changed (UTC)', text: ({ modified }) => modified.slice(0, 16).replace('T', ' ') },
];

export const command = defineCommand({
  description:
    'Lists the functions of every account and region that was asked for. JSON and YAML hold also the ARN, the size and hash of the code, and the description.',
  examples: [{ line: 'nuage lambda list --region all', does: 'All functions, anywhere' }],
  actions: ['lambda:ListFunctions'],
  flags: {},
  positionals: {},
  async run(_values, context) {
    await using session = await openSession(context);
    await context.print.list(listFunctions(session.operations), {
      columns,
      empty: 'There is no function',
      summary: (rows, { style }) => style.dim(count(rows.length, 'function')),
    });
    return session.exitCode();
  },
});
