import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const lambda: GroupEntry = group('Functions', {
  list: command('List functions', () => import('../commands/lambda/list.ts')),
  invoke: command('Invoke a function', () => import('../commands/lambda/invoke.ts')),
  update: command('Give a function other code', () => import('../commands/lambda/update.ts')),
  publish: command('Publish a version of a function', () => import('../commands/lambda/publish.ts')),
  rollback: command('Move an alias to an earlier version', () => import('../commands/lambda/rollback.ts')),
  logs: command('Print what a function logs', () => import('../commands/lambda/logs.ts')),
});
