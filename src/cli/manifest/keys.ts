import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const keys: GroupEntry = group('Key pairs of instances', {
  list: command('List key pairs and what uses them', () => import('../commands/keys/list.ts')),
  create: command('Make a key pair and save its private key', () => import('../commands/keys/create.ts')),
  import: command('Make a public key known to EC2', () => import('../commands/keys/import.ts')),
  cleanup: command('Delete key pairs that nothing uses', () => import('../commands/keys/cleanup.ts')),
});
