import { listIdentities } from '../../../../operations/ses/identities.ts';
import type { IdentityLine } from '../../../../operations/ses/identities.ts';
import { defineCommand } from '../../../command.ts';
import type { Column } from '../../../render/table.ts';
import { openSession } from '../../../session.ts';

const columns: readonly Column<IdentityLine>[] = [
  { title: 'Identity', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Kind', text: ({ type }) => type.toLowerCase().replaceAll('_', ' ') },
  {
    title: 'Status',
    text: ({ status }) => status.toLowerCase().replaceAll('_', ' '),
    paint: ({ status }, style) => (status === 'SUCCESS' ? style.good : style.warning),
  },
  { title: 'Region', text: ({ region }) => region },
];

export const command = defineCommand({
  description:
    'Lists the identities of every account and region that was asked for, and whether SES verified them.',
  examples: [{ line: 'nuage ses identities list', does: 'What mail may come from' }],
  actions: ['ses:ListEmailIdentities'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const identities = listIdentities(session.operations);
    await context.print.list(identities, { columns, empty: 'There is no identity' });
    return session.exitCode();
  },
});
