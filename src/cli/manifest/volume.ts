import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const volume: GroupEntry = group('Volumes', {
  list: command('List volumes', () => import('../commands/volume/list.ts')),
  create: command('Create a volume', () => import('../commands/volume/create.ts')),
  attach: command('Attach a volume to an instance', () => import('../commands/volume/attach.ts')),
  detach: command('Detach a volume', () => import('../commands/volume/detach.ts')),
  resize: command('Change the size, type or speed of a volume', () => import('../commands/volume/resize.ts')),
  delete: command('Delete a volume for good', () => import('../commands/volume/delete.ts')),
});
