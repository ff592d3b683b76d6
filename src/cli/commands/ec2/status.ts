import { statusOfInstances } from '../../../operations/ec2/status.ts';
import type { StatusRow } from '../../../operations/ec2/status.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { none } from '../../print/none.ts';
import { paintState, stateMark } from '../../render/state.ts';
import type { Column } from '../../render/table.ts';
import type { Style } from '../../render/style.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description:
    "Shows what AWS's status checks say of instances: the system (AWS's side), the instance (the guest) and its volumes, and what AWS plans to do with it.",
  examples: [
    { line: 'nuage ec2 status', does: 'All instances of the region' },
    { line: 'nuage ec2 status --state running --region all', does: 'What runs, anywhere' },
    {
      line: "nuage ec2 status --query '[?instance == `impaired`].id' --output text",
      does: 'Ids of those whose guest does not answer',
    },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:DescribeInstanceStatus'],
  flags: selectionFlags,
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await context.print.list(statusOfInstances(selectionOf(flags, positionals.ids), session.operations), {
      columns,
      empty: none('instance', { ...flags, ...positionals }),
    });
    return session.exitCode();
  },
});

const columns: readonly Column<StatusRow>[] = [
  { title: 'Instance', text: ({ id }) => id, least: 19 },
  { title: 'Name', text: ({ name }) => name ?? '', paint: (_row, style) => style.bold },
  {
    title: 'State',
    text: ({ state }) => `${stateMark(state)} ${state}`,
    paint: ({ state }, style) => paintState(state, style),
    least: 10,
  },
  { title: 'System', text: ({ system }) => system ?? '', paint: ({ system }, style) => paint(system, style) },
  {
    title: 'Guest',
    text: ({ instance }) => instance ?? '',
    paint: ({ instance }, style) => paint(instance, style),
  },
  {
    title: 'Volumes',
    text: ({ volumes }) => volumes ?? '',
    paint: ({ volumes }, style) => paint(volumes, style),
  },
  { title: 'Events', text: ({ events }) => events.map(({ code }) => code).join(', ') },
];

function paint(check: string | undefined, style: Style): (text: string) => string {
  if (check === 'ok') return style.good;
  return check === 'impaired' ? style.bad : style.dim;
}
