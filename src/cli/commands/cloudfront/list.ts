import { listDistributions } from '../../../operations/cloudfront/list-distributions.ts';
import type { DistributionLine } from '../../../operations/cloudfront/list-distributions.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

const columns: readonly Column<DistributionLine>[] = [
  { title: 'Distribution', text: ({ id }) => id, paint: (_row, style) => style.bold },
  { title: 'Domain', text: ({ domain }) => domain },
  { title: 'Status', text: ({ status, enabled }) => (enabled ? status : `${status}, disabled`) },
  { title: 'Origins', text: ({ origins }) => origins.join(' ') },
  { title: 'Aliases', text: ({ aliases }) => aliases.join(' ') },
  { title: 'Comment', text: ({ comment }) => comment },
];

export const command = defineCommand({
  description: 'Lists the distributions of CloudFront, which has no regions.',
  examples: [{ line: 'nuage cloudfront list', does: 'All of the account' }],
  actions: ['cloudfront:ListDistributions'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const found = listDistributions(session.operations);
    await context.print.list(found, { columns, empty: 'There is no distribution' });
    return session.exitCode();
  },
});
