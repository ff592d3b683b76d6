import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const param: GroupEntry = group('Parameters', {
  get: command('Read parameters', () => import('../commands/param/get.ts')),
  list: command('List parameters', () => import('../commands/param/list.ts')),
  put: command('Write a parameter', () => import('../commands/param/put.ts')),
  history: command('List the versions of a parameter', () => import('../commands/param/history.ts')),
  delete: command('Delete parameters for good', () => import('../commands/param/delete.ts')),
});
