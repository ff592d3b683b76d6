import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const backup: GroupEntry = group('Backups of volumes', {
  run: command('Back up what its tag asks for', () => import('../commands/backup/run.ts')),
  list: command('List backups', () => import('../commands/backup/list.ts')),
  show: command('Show one backup', () => import('../commands/backup/show.ts')),
  verify: command('Read everything and look for damage', () => import('../commands/backup/verify.ts')),
  restore: command('Make volumes of a backup anew', () => import('../commands/backup/restore.ts')),
  prune: command('Remove backups that no rule keeps', () => import('../commands/backup/prune.ts')),
  policy: group('What backups are kept', {
    test: command('Try a policy on a list of dates', () => import('../commands/backup/policy/test.ts')),
  }),
});
