import { whoami } from '../../operations/whoami.ts';
import type { Who } from '../../operations/whoami.ts';
import { defineCommand } from '../command.ts';
import { formatRelative } from '../render/duration.ts';
import type { Column } from '../render/table.ts';
import { openSession } from '../session.ts';

export const command = defineCommand({
  description:
    'Shows as whom and where commands act: account, principal, where the keys come from and when they end, and the regions, for every account that was asked for.',
  examples: [
    { line: 'nuage whoami', does: 'The account and principal of the default credentials' },
    { line: 'nuage whoami --account all', does: 'Try the way into every account of nuage.yaml' },
  ],
  actions: ['sts:GetCallerIdentity'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(whoami(session.operations), {
      columns: columns(context.clock.now()),
      empty: 'Nobody',
    });
    return session.exitCode();
  },
});

function columns(now: number): readonly Column<Who>[] {
  return [
    { title: 'Account', text: ({ account }) => account, least: 12 },
    { title: 'Principal', text: ({ arn }) => arn, paint: (_row, style) => style.bold, least: 24 },
    { title: 'Keys from', text: ({ source }) => source },
    {
      title: 'Expire',
      text: ({ expires }) => (expires === undefined ? 'never' : formatRelative(Date.parse(expires), now)),
      least: 12,
    },
    { title: 'Regions', text: ({ regions }) => regions.join(', ') },
  ];
}
