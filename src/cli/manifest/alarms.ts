import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const alarms: GroupEntry = group('Alarms', {
  list: command('List alarms', () => import('../commands/alarms/list.ts')),
  show: command('Show an alarm with its history', () => import('../commands/alarms/show.ts')),
});
