import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const snapshot: GroupEntry = group('Snapshots of volumes', {
  list: command('List snapshots', () => import('../commands/snapshot/list.ts')),
  create: command('Make snapshots', () => import('../commands/snapshot/create.ts')),
  rotate: command(
    'Make a snapshot of each volume and keep the newest',
    () => import('../commands/snapshot/rotate.ts'),
  ),
});
