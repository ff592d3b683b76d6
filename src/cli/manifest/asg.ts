import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const asg: GroupEntry = group('Auto Scaling groups', {
  list: command('List Auto Scaling groups', () => import('../commands/asg/list.ts')),
  show: command(
    'Show one group with its instances, policies and activities',
    () => import('../commands/asg/show.ts'),
  ),
  up: command('Give a group more instances', () => import('../commands/asg/up.ts')),
  down: command('Give a group fewer instances', () => import('../commands/asg/down.ts')),
  set: command('Set how many instances a group has', () => import('../commands/asg/set.ts')),
  wait: command('Wait until a group has its instances in service', () => import('../commands/asg/wait.ts')),
});
