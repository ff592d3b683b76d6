import { listSnapshots } from '../../../operations/ec2/snapshots/list.ts';
import type { SnapshotRow } from '../../../operations/ec2/snapshots/list.ts';
import { many } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { selectionFlags, selectionOf } from '../../instance-selection.ts';
import { none } from '../../print/none.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: "Lists the accounts' own snapshots, in every account and region that was asked for.",
  examples: [{ line: 'nuage snapshot list --tag nuage:rotation --region all', does: 'What rotations keep' }],
  actions: ['ec2:DescribeSnapshots'],
  flags: { tag: selectionFlags.tag, filter: selectionFlags.filter },
  positionals: { volumes: many(text('VOLUME', 'only snapshots of these volumes')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    const columns: readonly Column<SnapshotRow>[] = [
      { title: 'Snapshot', text: ({ id }) => id, least: 22 },
      { title: 'Name', text: ({ name }) => name ?? '', paint: (_row, style) => style.bold },
      {
        title: 'State',
        text: ({ state, progress }) => (state === 'pending' ? `${state} ${progress}` : state),
        paint: ({ state }, style) => (state === 'completed' ? style.good : style.warning),
      },
      { title: 'Volume', text: ({ volume }) => volume, least: 21 },
      { title: 'GiB', text: ({ gib }) => String(gib), align: 'right', least: 3 },
      { title: 'Encrypted', text: ({ encrypted }) => (encrypted ? 'yes' : 'no') },
      { title: 'Region', text: ({ region }) => region },
      {
        title: 'Started',
        text: ({ started }) => (started === undefined ? '' : formatRelative(Date.parse(started), now)),
        paint: (_row, style) => style.dim,
      },
    ];
    const selection = { ...selectionOf({ ...flags, state: [] }, []), volumes: positionals.volumes };
    await context.print.list(listSnapshots(selection, session.operations), {
      columns,
      empty: none('snapshot', { ...flags, ...positionals }),
    });
    return session.exitCode();
  },
});
