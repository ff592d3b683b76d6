import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const deploy: GroupEntry = group('Operations that happen by themselves on AWS', {
  plan: command('Show what would put the operations on AWS', () => import('../commands/deploy/plan.ts')),
  apply: command('Put the operations of nuage.yaml on AWS', () => import('../commands/deploy/apply.ts')),
  status: command(
    'Tell how the operations went, and what comes next',
    () => import('../commands/deploy/status.ts'),
  ),
  run: command('Have a deployed operation done now', () => import('../commands/deploy/run.ts')),
  policy: command(
    'Write what the roles of other accounts need',
    () => import('../commands/deploy/policy.ts'),
  ),
  destroy: command('Take a deployment away', () => import('../commands/deploy/destroy.ts')),
});
