import { findUnused, type UnusedLine } from '../../../operations/iam/unused.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { duration } from '../../values.ts';

const columns: readonly Column<UnusedLine>[] = [
  { title: 'Kind', text: ({ kind }) => kind },
  { title: 'Name', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Owner', text: ({ owner }) => owner ?? '' },
  { title: 'Last used', text: ({ lastUsed }) => lastUsed?.slice(0, 10) ?? 'never' },
  { title: 'Created', text: ({ created }) => created.slice(0, 10) },
];

export const command = defineCommand({
  description: 'Lists access keys and roles that nobody has used for long.',
  examples: [{ line: 'nuage iam unused --for 90d', does: 'What nobody has used for three months' }],
  actions: [
    'iam:GetAccessKeyLastUsed',
    'iam:GetRole',
    'iam:ListAccessKeys',
    'iam:ListRoles',
    'iam:ListUsers',
  ],
  flags: { for: one(duration('for how long'), '90d') },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    await context.print.list(findUnused({ forMs: flags.for }, session.operations), {
      columns,
      empty: 'All is in use',
    });
    return session.exitCode();
  },
});
