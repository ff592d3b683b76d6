import { listDomains } from '../../../operations/simpledb/list-domains.ts';
import type { DomainLine } from '../../../operations/simpledb/list-domains.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

const columns: readonly Column<DomainLine>[] = [
  { title: 'Domain', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Items', text: ({ items }) => String(items), align: 'right' },
  { title: 'Attributes', text: ({ attributeNames }) => String(attributeNames), align: 'right' },
  { title: 'Values', text: ({ values }) => String(values), align: 'right' },
  { title: 'Bytes', text: ({ bytes }) => String(bytes), align: 'right' },
];

export const command = defineCommand({
  description:
    'Lists domains of SimpleDB in every account and region that was asked for, with how much is in them.',
  examples: [{ line: 'nuage simpledb list', does: 'All domains of the region' }],
  actions: ['sdb:DomainMetadata', 'sdb:ListDomains'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(listDomains(session.operations), { columns, empty: 'There is no domain' });
    return session.exitCode();
  },
});
