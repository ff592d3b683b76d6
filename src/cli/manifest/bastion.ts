import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const bastion: GroupEntry = group('Ways in for a while', {
  open: command('Let my address in for a while', () => import('../commands/bastion/open.ts')),
  close: command('Close what bastion open opened', () => import('../commands/bastion/close.ts')),
  list: command('List what is open, and until when', () => import('../commands/bastion/list.ts')),
  status: command('Say whether my address is let in', () => import('../commands/bastion/status.ts')),
});
