import { listIdentities, type IdentityLine } from '../../../../operations/iam/list.ts';
import { defineCommand } from '../../../command.ts';
import type { Column } from '../../../render/table.ts';
import { openSession } from '../../../session.ts';

const columns: readonly Column<IdentityLine>[] = [
  { title: 'Role', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'ARN', text: ({ arn }) => arn },
  { title: 'Created', text: ({ created }) => created.slice(0, 10) },
];

export const command = defineCommand({
  description: 'Lists the roles of an account.',
  examples: [{ line: 'nuage iam role list', does: 'All roles' }],
  actions: ['iam:ListRoles'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(listIdentities({ kind: 'role' }, session.operations), {
      columns,
      empty: 'There is no role',
    });
    return session.exitCode();
  },
});
