import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const ssm: GroupEntry = group('Systems Manager', {
  run: command('Run a script on instances', () => import('../commands/ssm/run.ts')),
  show: command('What a command did on each host', () => import('../commands/ssm/show.ts')),
});
