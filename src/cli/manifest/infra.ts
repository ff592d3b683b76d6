import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const infra: GroupEntry = group('Stacks from a file', {
  plan: command(
    'Show what would make the account what a file says',
    () => import('../commands/infra/plan.ts'),
  ),
  apply: command('Make the account what a file says', () => import('../commands/infra/apply.ts')),
  destroy: command('Delete everything of a stack', () => import('../commands/infra/destroy.ts')),
});
