import { listHits } from '../../../operations/mturk/read-hits.ts';
import type { HitLine } from '../../../operations/mturk/read-hits.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { choice } from '../../values.ts';

const columnsAt = (now: number): readonly Column<HitLine>[] => [
  { title: 'HIT', text: ({ id }) => id, least: 30, paint: (_row, style) => style.bold },
  { title: 'Title', text: ({ title }) => title },
  { title: 'Status', text: ({ status }) => status },
  { title: 'Reward', text: ({ reward }) => `$${reward}`, align: 'right' },
  { title: 'Of', text: ({ assignments }) => String(assignments), align: 'right' },
  { title: 'Left', text: ({ available }) => String(available), align: 'right' },
  { title: 'Working', text: ({ pending }) => String(pending), align: 'right' },
  { title: 'Waiting', text: ({ waiting }) => String(waiting), align: 'right' },
  { title: 'Decided', text: ({ completed }) => String(completed), align: 'right' },
  { title: 'Expires', text: ({ expires }) => formatRelative(Date.parse(expires), now) },
];

export const command = defineCommand({
  description:
    'Lists the tasks (HITs) of Mechanical Turk, the newest first: how many workers may still take one, are working, wait to be approved or rejected, or were.',
  examples: [
    { line: 'nuage mturk list', does: 'Those of the sandbox' },
    { line: 'nuage mturk list --status Reviewable --production', does: 'What can be decided on' },
  ],
  actions: ['mechanicalturk:ListHITs'],
  flags: {
    ...sideFlags,
    status: one(
      choice(['Assignable', 'Unassignable', 'Reviewable', 'Reviewing'], 'only tasks in this state'),
    ),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openTurk(context);
    const columns = columnsAt(session.operations.clock.now());
    await context.print.list(listHits(flags, session.operations), {
      columns,
      empty: none('HIT', { status: flags.status }),
    });
    return session.exitCode();
  },
});
