import { listVolumes } from '../../../operations/ec2/volumes/list.ts';
import type { VolumeRow } from '../../../operations/ec2/volumes/list.ts';
import { many } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { selectionFlags, selectionOf } from '../../instance-selection.ts';
import type { View } from '../../print/printer.ts';
import { none } from '../../print/none.ts';
import { count } from '../../render/count.ts';
import { formatRelative } from '../../render/duration.ts';
import { formatUsd } from '../../render/money.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { choice, text } from '../../values.ts';

const states = ['creating', 'available', 'in-use', 'deleting', 'error'] as const;

export const command = defineCommand({
  description:
    'Lists volumes of every account and region that was asked for, with what they are attached to and what they cost a month by list prices.',
  examples: [
    { line: 'nuage volume list', does: 'All volumes of the region' },
    {
      line: 'nuage volume list --state available --region all',
      does: 'What is attached to nothing, anywhere',
    },
  ],
  actions: ['ec2:DescribeVolumes'],
  flags: {
    tag: selectionFlags.tag,
    filter: selectionFlags.filter,
    state: many(choice(states, 'in this state; repeat it for several', 'STATE')),
  },
  positionals: { ids: many(text('ID', 'the ids of volumes')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const selection = { ...selectionOf({ ...flags, state: [] }, positionals.ids), states: flags.state };
    await context.print.list(listVolumes(selection, session.operations), {
      columns: columns(session.operations.clock.now()),
      empty: none('volume', { ...flags, ...positionals }),
      summary,
    });
    return session.exitCode();
  },
});

function columns(now: number): readonly Column<VolumeRow>[] {
  return [
    { title: 'Volume', text: ({ id }) => id, least: 21 },
    { title: 'Name', text: ({ name }) => name ?? '', paint: (_row, style) => style.bold },
    {
      title: 'State',
      text: ({ state }) => state,
      paint: ({ state }, style) => (state === 'available' ? style.warning : style.good),
    },
    { title: 'Type', text: ({ type }) => type ?? '' },
    { title: 'GiB', text: ({ gib }) => String(gib ?? ''), align: 'right', least: 3 },
    { title: 'Encrypted', text: ({ encrypted }) => (encrypted ? 'yes' : 'no') },
    { title: 'Zone', text: ({ zone, region }) => zone ?? region, least: 10 },
    {
      title: 'Attached to',
      text: ({ attachments }) => attachments.map((one) => `${one.instance} ${one.device}`).join(', '),
      least: 19,
    },
    {
      title: 'Created',
      text: ({ created }) => (created === undefined ? '' : formatRelative(Date.parse(created), now)),
      paint: (_row, style) => style.dim,
    },
  ];
}

function summary(rows: readonly VolumeRow[], { style }: View): string {
  const gib = rows.reduce((sum, row) => sum + (row.gib ?? 0), 0);
  const usd = rows.reduce((sum, row) => sum + (row.usdPerMonth ?? 0), 0);
  return style.dim(`${count(rows.length, 'volume')}, ${gib} GiB, about ${formatUsd(usd)} a month`);
}
