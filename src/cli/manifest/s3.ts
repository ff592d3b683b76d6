import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const s3: GroupEntry = group('Buckets and objects', {
  ls: command('List buckets, or what is under a prefix', () => import('../commands/s3/ls.ts')),
  du: command('Add up what is under a prefix', () => import('../commands/s3/du.ts')),
  cat: command('Write an object to standard output', () => import('../commands/s3/cat.ts')),
  cp: command('Copy files and objects', () => import('../commands/s3/cp.ts')),
  mv: command('Move files and objects', () => import('../commands/s3/mv.ts')),
  sync: command('Bring one place to what another is', () => import('../commands/s3/sync.ts')),
  rm: command('Delete objects', () => import('../commands/s3/rm.ts')),
  versions: command('List the versions of objects', () => import('../commands/s3/versions.ts')),
  restore: command(
    'Bring back what was deleted, where versions are kept',
    () => import('../commands/s3/restore.ts'),
  ),
  mb: command('Make a bucket', () => import('../commands/s3/mb.ts')),
  rb: command('Remove a bucket', () => import('../commands/s3/rb.ts')),
  presign: command('Make an address that works for a while', () => import('../commands/s3/presign.ts')),
});
