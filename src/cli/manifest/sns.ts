import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const sns: GroupEntry = group('Topics', {
  list: command('List topics with who subscribes', () => import('../commands/sns/list.ts')),
  publish: command('Publish a message', () => import('../commands/sns/publish.ts')),
  subscribe: command('Subscribe a queue, function or address', () => import('../commands/sns/subscribe.ts')),
});
