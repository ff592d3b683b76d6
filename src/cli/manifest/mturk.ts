import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const mturk: GroupEntry = group('Tasks for the workers of Mechanical Turk', {
  balance: command('Show what is left to pay workers with', () => import('../commands/mturk/balance.ts')),
  list: command('List tasks', () => import('../commands/mturk/list.ts')),
  show: command('Show a task and its answers', () => import('../commands/mturk/show.ts')),
  answers: command('List answers, also for a spreadsheet', () => import('../commands/mturk/answers.ts')),
  create: command('Put tasks before workers', () => import('../commands/mturk/create.ts')),
  approve: command('Approve work, which pays for it', () => import('../commands/mturk/approve.ts')),
  reject: command('Reject work', () => import('../commands/mturk/reject.ts')),
  bonus: command('Pay a bonus', () => import('../commands/mturk/bonus.ts')),
  extend: command('Give tasks more workers or time', () => import('../commands/mturk/extend.ts')),
  expire: command('Let no more workers take tasks', () => import('../commands/mturk/expire.ts')),
  delete: command('Delete tasks', () => import('../commands/mturk/delete.ts')),
  qualification: group(
    'What workers are known to be able to do',
    {
      list: command('List them, with who has them', () => import('../commands/mturk/qualification/list.ts')),
      create: command('Make one', () => import('../commands/mturk/qualification/create.ts')),
      grant: command('Give it to workers', () => import('../commands/mturk/qualification/grant.ts')),
      revoke: command('Take it from workers', () => import('../commands/mturk/qualification/revoke.ts')),
    },
    'list',
  ),
});
