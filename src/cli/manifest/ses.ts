import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const ses: GroupEntry = group('Mail', {
  send: command('Send a mail', () => import('../commands/ses/send.ts')),
  identities: group(
    'Addresses and domains that mail may come from',
    {
      list: command('List them', () => import('../commands/ses/identities/list.ts')),
      verify: command(
        'Ask to verify an address or a domain',
        () => import('../commands/ses/identities/verify.ts'),
      ),
      status: command(
        'Show the sandbox and the quotas',
        () => import('../commands/ses/identities/status.ts'),
      ),
    },
    'list',
  ),
});
