import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const schedule: GroupEntry = group('When instances run', {
  list: command('List the schedules and who is on them', () => import('../commands/schedule/list.ts')),
  run: command('Start and stop what is due now', () => import('../commands/schedule/run.ts')),
  watch: command('Run the schedules until Ctrl-C', () => import('../commands/schedule/watch.ts')),
  explain: command('Say why something is on or off', () => import('../commands/schedule/explain.ts')),
  preview: command('Draw the coming days as a calendar', () => import('../commands/schedule/preview.ts')),
  override: command('Stand above the schedule for a while', () => import('../commands/schedule/override.ts')),
  saving: command('Say what the schedules save', () => import('../commands/schedule/saving.ts')),
  holidays: command(
    'List the public holidays of a country',
    () => import('../commands/schedule/holidays.ts'),
  ),
});
