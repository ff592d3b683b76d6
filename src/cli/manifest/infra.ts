import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const infra: GroupEntry = group('Stacks from a file', {
  plan: command(
    'Show what would make the account what a file says',
    () => import('../commands/infra/plan.ts'),
  ),
  apply: command('Make the account what a file says', () => import('../commands/infra/apply.ts')),
  diff: command(
    'Show what differs between a file and the account',
    () => import('../commands/infra/diff.ts'),
  ),
  graph: command('Show what in a file needs what', () => import('../commands/infra/graph.ts')),
  export: command('Write what exists as a file', () => import('../commands/infra/export.ts')),
  destroy: command('Delete everything of a stack', () => import('../commands/infra/destroy.ts')),
});
