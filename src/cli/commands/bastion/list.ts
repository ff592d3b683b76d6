import { listBastions, type BastionRow } from '../../../operations/bastion/list.ts';
import { defineCommand } from '../../command.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description:
    'Lists what nuage bastion open opened in every account and region that was asked for, by whom and until when.',
  examples: [{ line: 'nuage bastion list --region all', does: 'What is open anywhere' }],
  actions: ['ec2:DescribeSecurityGroupRules'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    await context.print.list(listBastions(session.operations), {
      columns: columns(now),
      empty: 'Nothing is open',
    });
    return session.exitCode();
  },
});

function columns(now: number): readonly Column<BastionRow>[] {
  return [
    { title: 'Rule', text: ({ rule }) => rule },
    { title: 'Group', text: ({ group }) => group },
    { title: 'Region', text: ({ region }) => region },
    { title: 'Port', text: ({ port }) => String(port), align: 'right' },
    { title: 'From', text: ({ cidr }) => cidr, paint: (_row, style) => style.bold },
    {
      title: 'Until',
      text: ({ until, expired }) =>
        until === undefined
          ? ''
          : `${formatRelative(Date.parse(until), now)}${expired ? ', not closed yet' : ''}`,
      paint: ({ expired }, style) => (expired ? style.warning : style.dim),
    },
    { title: 'By', text: ({ by }) => by ?? '' },
  ];
}
