import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const metrics: GroupEntry = group('Metrics', {
  get: command('Read a metric over time', () => import('../commands/metrics/get.ts')),
  list: command('List metrics', () => import('../commands/metrics/list.ts')),
  put: command('Publish values of a metric', () => import('../commands/metrics/put.ts')),
});
