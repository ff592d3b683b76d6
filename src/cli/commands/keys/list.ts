import { keyUseActions } from '../../../operations/keys/key-uses.ts';
import { listKeys } from '../../../operations/keys/list-keys.ts';
import type { KeyRow } from '../../../operations/keys/list-keys.ts';
import { defineCommand } from '../../command.ts';
import { count } from '../../render/count.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description:
    'Lists key pairs of every account and region that was asked for, each with what uses it: instances that are not terminated, launch templates (the latest and the default version, and those that Auto Scaling groups name), launch configurations and Spot requests.',
  examples: [
    { line: 'nuage keys list --region all', does: 'Every key pair' },
    { line: "nuage keys list --query '[?usedBy==`[]`].name'", does: 'Names of those that nothing uses' },
  ],
  actions: ['ec2:DescribeKeyPairs', ...keyUseActions],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    await context.print.list(listKeys(session.operations), {
      columns: columns(now),
      empty: 'There is no key pair',
    });
    return session.exitCode();
  },
});

function columns(now: number): readonly Column<KeyRow>[] {
  return [
    { title: 'Key pair', text: ({ name }) => name, paint: (_row, style) => style.bold },
    { title: 'Type', text: ({ type }) => type },
    { title: 'Region', text: ({ region }) => region },
    {
      title: 'Created',
      text: ({ created }) => (created === undefined ? '' : formatRelative(Date.parse(created), now)),
      paint: (_row, style) => style.dim,
    },
    { title: 'Used by', text: ({ usedBy }) => inShort(usedBy) },
  ];
}

/** Three by name; JSON holds them all. */
function inShort(usedBy: readonly string[]): string {
  const more = usedBy.length - 3;
  return `${usedBy.slice(0, 3).join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}`;
}
