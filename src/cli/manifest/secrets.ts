import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const secrets: GroupEntry = group('Secrets', {
  get: command('Read a secret', () => import('../commands/secrets/get.ts')),
  list: command('List secrets', () => import('../commands/secrets/list.ts')),
  put: command('Write a secret, there or not', () => import('../commands/secrets/put.ts')),
  create: command('Make a secret', () => import('../commands/secrets/create.ts')),
  update: command('Write a new version', () => import('../commands/secrets/update.ts')),
  versions: command('List the versions of a secret', () => import('../commands/secrets/versions.ts')),
  rollback: command('Make the version before current', () => import('../commands/secrets/rollback.ts')),
  delete: command('Delete a secret in some days', () => import('../commands/secrets/delete.ts')),
  restore: command('Take back a deleted secret', () => import('../commands/secrets/restore.ts')),
});
