import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const simpledb: GroupEntry = group('Domains of SimpleDB', {
  list: command('List domains', () => import('../commands/simpledb/list.ts')),
  create: command('Make a domain', () => import('../commands/simpledb/create.ts')),
  delete: command('Delete a domain with its items', () => import('../commands/simpledb/delete.ts')),
  metadata: command('Show how much is in a domain', () => import('../commands/simpledb/metadata.ts')),
  put: command('Put attributes to an item', () => import('../commands/simpledb/put.ts')),
  get: command('Show the attributes of an item', () => import('../commands/simpledb/get.ts')),
  select: command('Select items by a query', () => import('../commands/simpledb/select.ts')),
});
