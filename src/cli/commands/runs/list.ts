import { listRuns } from '../../../operations/plan/runs.ts';
import type { RunInfo, RunState } from '../../../operations/plan/runs.ts';
import { defineCommand } from '../../command.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Style } from '../../render/style.ts';
import type { Column } from '../../render/table.ts';
import { isAlive, runsDirectory } from '../../session.ts';

export const command = defineCommand({
  description:
    'Lists the plans that were applied from this machine, the newest first, with what became of each. With --local, those applied to the local cloud.',
  examples: [
    { line: 'nuage runs', does: 'All runs' },
    {
      line: "nuage runs list --query '[?state==`interrupted`].run' --output text",
      does: 'Runs that can be resumed',
    },
  ],
  flags: {},
  positionals: {},
  async run(_input, context) {
    const processes = { own: process.pid, isAlive };
    const runs = listRuns({ runsDirectory: runsDirectory(context), processes });
    await context.print.list(runs, {
      columns: columns(context.clock.now()),
      empty: 'No plan was applied from here yet',
    });
  },
});

const tones: Readonly<Record<RunState, keyof Pick<Style, 'good' | 'warning' | 'bad'>>> = {
  done: 'good',
  running: 'warning',
  interrupted: 'warning',
  incomplete: 'bad',
};

function columns(now: number): readonly Column<RunInfo>[] {
  return [
    { title: 'Run', text: ({ run }) => run, least: 40 },
    { title: 'Operation', text: ({ header }) => header.operation },
    {
      title: 'State',
      text: ({ state }) => state,
      paint: ({ state }, style) => style[tones[state]],
      least: 11,
    },
    { title: 'Steps', text: ({ header }) => String(header.steps), align: 'right' },
    { title: 'Done', text: ({ counts }) => String(counts.done + counts.already), align: 'right' },
    { title: 'Regions', text: ({ header }) => header.regions.join(', ') },
    {
      title: 'Started',
      text: ({ startedAt }) => (startedAt === undefined ? '' : formatRelative(startedAt, now)),
      paint: (_row, style) => style.dim,
    },
  ];
}
