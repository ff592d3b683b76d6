import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const ec2: GroupEntry = group('Instances', {
  list: command('List instances', () => import('../commands/ec2/list.ts')),
  describe: command(
    'Show one instance with all that is attached to it',
    () => import('../commands/ec2/describe.ts'),
  ),
  create: command('Create instances and see them run', () => import('../commands/ec2/create.ts')),
  start: command('Start instances and see them run', () => import('../commands/ec2/start.ts')),
  stop: command('Stop instances', () => import('../commands/ec2/stop.ts')),
  reboot: command('Reboot instances', () => import('../commands/ec2/reboot.ts')),
  terminate: command('Terminate instances for good', () => import('../commands/ec2/terminate.ts')),
  wait: command('Wait until instances are in a state', () => import('../commands/ec2/wait.ts')),
  resize: command('Give instances another type', () => import('../commands/ec2/resize.ts')),
  protect: command('Protect instances from termination or stops', () => import('../commands/ec2/protect.ts')),
  unprotect: command('Take the protection off again', () => import('../commands/ec2/unprotect.ts')),
  status: command('Show status checks', () => import('../commands/ec2/status.ts')),
  console: command('Print what an instance wrote on its console', () => import('../commands/ec2/console.ts')),
  screenshot: command('Take a picture of a console', () => import('../commands/ec2/screenshot.ts')),
  'user-data': command('Print or replace user data', () => import('../commands/ec2/user-data.ts')),
});
