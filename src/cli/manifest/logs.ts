import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const logs: GroupEntry = group('Logs', {
  list: command('List log groups', () => import('../commands/logs/list.ts')),
  get: command('Print a log stream', () => import('../commands/logs/get.ts')),
  tail: command('Print what is being written to a log group', () => import('../commands/logs/tail.ts')),
  filter: command('Search a log group', () => import('../commands/logs/filter.ts')),
  insights: command('Run a query over log groups', () => import('../commands/logs/insights.ts')),
});
