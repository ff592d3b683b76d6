import { listKeys, type KeyLine } from '../../../../operations/iam/list.ts';
import { one } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { none } from '../../../print/none.ts';
import type { Column } from '../../../render/table.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

const columns: readonly Column<KeyLine>[] = [
  { title: 'Key', text: ({ key }) => key, paint: (_row, style) => style.bold },
  { title: 'User', text: ({ user }) => user },
  { title: 'Status', text: ({ status }) => status },
  { title: 'Created', text: ({ created }) => created.slice(0, 10) },
  { title: 'Last used', text: ({ lastUsed }) => lastUsed?.slice(0, 10) ?? 'never' },
  { title: 'For', text: ({ service }) => service ?? '' },
];

export const command = defineCommand({
  description: 'Lists access keys with their last use.',
  examples: [{ line: 'nuage iam key list', does: 'The keys of all users' }],
  actions: ['iam:GetAccessKeyLastUsed', 'iam:ListAccessKeys', 'iam:ListUsers'],
  flags: { user: one(text('USER', 'only the keys of this user')) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    await context.print.list(listKeys({ user: flags.user }, session.operations), {
      columns,
      empty: none('access key', flags),
    });
    return session.exitCode();
  },
});
