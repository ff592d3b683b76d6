import { listGroups } from '../../../operations/autoscaling/groups.ts';
import type { GroupRow } from '../../../operations/autoscaling/groups.ts';
import { defineCommand } from '../../command.ts';
import { count } from '../../render/count.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description:
    'Lists the Auto Scaling groups of every account and region that was asked for, with their sizes and what is in service. JSON and YAML hold also the states, zones, cooldown, suspended processes and tags.',
  examples: [{ line: 'nuage asg list --region all', does: 'All groups, anywhere' }],
  actions: ['autoscaling:DescribeAutoScalingGroups'],
  flags: {},
  positionals: {},
  async run(_values, context) {
    await using session = await openSession(context);
    await context.print.list(listGroups(session.operations), {
      columns,
      empty: 'There is no Auto Scaling group',
      summary: (rows, { style }) => style.dim(count(rows.length, 'group')),
    });
    return session.exitCode();
  },
});

const columns: readonly Column<GroupRow>[] = [
  { title: 'Group', text: ({ name }) => name, paint: (_row, style) => style.bold, least: 12 },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Min', text: ({ min }) => String(min), align: 'right' },
  { title: 'Desired', text: ({ desired }) => String(desired), align: 'right' },
  { title: 'Max', text: ({ max }) => String(max), align: 'right' },
  {
    title: 'In service',
    text: ({ inService }) => String(inService),
    align: 'right',
    paint: ({ inService, desired }, style) => (inService === desired ? style.good : style.warning),
  },
  {
    title: 'Notes',
    text: ({ suspended, status, unhealthy }) =>
      [
        ...(status === undefined ? [] : [status]),
        ...(unhealthy > 0 ? [`${unhealthy} unhealthy`] : []),
        ...(suspended.length > 0 ? [`suspended: ${suspended.join(', ')}`] : []),
      ].join('; '),
    paint: (_row, style) => style.dim,
  },
];
