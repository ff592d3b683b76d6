import { listInstances } from '../../../operations/ec2/list.ts';
import type { InstanceRow } from '../../../operations/ec2/list.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import type { View } from '../../print/printer.ts';
import { none } from '../../print/none.ts';
import { count } from '../../render/count.ts';
import { formatRelative } from '../../render/duration.ts';
import { formatUsd } from '../../render/money.ts';
import { paintState, stateMark } from '../../render/state.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Lists instances of every account and region that was asked for, page by page. A region that cannot be read is reported and does not stop the others.

JSON, YAML and text hold more than the table: image, network, key, life cycle, Auto Scaling group, the reason of the state, the price and all tags.`,
  examples: [
    { line: 'nuage ec2 list', does: 'All instances of the region' },
    {
      line: 'nuage ec2 list --region all --state running --tag Environment=production',
      does: 'What runs in production, anywhere',
    },
    {
      line: "nuage ec2 list --query '[?usdPerHour > `0.1`].[id, name]' --output text",
      does: 'Ids and names of what costs more than 10 cents an hour',
    },
  ],
  actions: ['ec2:DescribeInstances'],
  flags: selectionFlags,
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    await context.print.list(listInstances(selectionOf(flags, positionals.ids), session.operations), {
      columns: columns(now),
      empty: none('instance', { ...flags, ...positionals }),
      summary,
    });
    return session.exitCode();
  },
});

function columns(now: number): readonly Column<InstanceRow>[] {
  return [
    { title: 'Instance', text: ({ id }) => id, least: 19 },
    { title: 'Name', text: ({ name }) => name ?? '', paint: (_row, style) => style.bold },
    {
      title: 'State',
      text: ({ state }) => `${stateMark(state)} ${state}`,
      paint: ({ state }, style) => paintState(state, style),
      least: 10,
    },
    { title: 'Type', text: ({ type }) => type ?? '', least: 9 },
    { title: 'Zone', text: ({ zone, region }) => zone ?? region, least: 10 },
    { title: 'Private IP', text: ({ privateIp }) => privateIp ?? '', least: 15 },
    { title: 'Public IP', text: ({ publicIp }) => publicIp ?? '', least: 15 },
    {
      title: 'Launched',
      text: ({ launched }) => (launched === undefined ? '' : formatRelative(Date.parse(launched), now)),
      paint: (_row, style) => style.dim,
    },
  ];
}

function summary(rows: readonly InstanceRow[], { style }: View): string {
  const running = rows.filter(({ state }) => state === 'running');
  const usd = running.reduce((sum, { usdPerHour }) => sum + (usdPerHour ?? 0), 0);
  const cost = usd === 0 ? '' : `, about ${formatUsd(usd)} an hour on demand`;
  return style.dim(`${count(rows.length, 'instance')}, ${running.length} running${cost}`);
}
