import { explainSchedule } from '../../../operations/schedule/explain.ts';
import type { Explanation } from '../../../operations/schedule/explain.ts';
import { parseSchedule } from '../../../time/schedule.ts';
import { defineCommand } from '../../command.ts';
import { loadConfiguration } from '../../config/load-configuration.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';

export const command = defineCommand({
  description:
    'Lists the schedules of nuage.yaml: what each wants now and why, and its next changes. No account is asked.',
  examples: [{ line: 'nuage schedule list', does: 'All schedules' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    const { configuration } = await loadConfiguration(context.globals.config, context.surroundings);
    const now = context.clock.now();
    const rows = await Promise.all(
      Object.entries(configuration.schedules ?? {}).map(async ([name, source]) =>
        explainSchedule(await parseSchedule(name, source), now),
      ),
    );
    await context.print.list(rows, {
      columns: columns(now),
      empty: 'There are no schedules in the configuration',
    });
  },
});

const tones = { running: 'good', stopped: 'dim', any: 'warning' } as const;

function columns(now: number): readonly Column<Explanation>[] {
  return [
    { title: 'Schedule', text: ({ schedule }) => schedule, paint: (_row, style) => style.bold },
    {
      title: 'Wants now',
      text: ({ desired }) => desired,
      paint: ({ desired }, style) => style[tones[desired]],
    },
    { title: 'Why', text: ({ reason }) => reason },
    {
      title: 'Next',
      text: ({ next: [first] }) =>
        first === undefined ? '' : `${first.to} ${formatRelative(Date.parse(first.at), now)}`,
    },
    { title: 'Zone', text: ({ timezone }) => timezone },
  ];
}
