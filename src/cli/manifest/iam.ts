import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const iam: GroupEntry = group('Users, groups, roles, keys and what they may do', {
  user: group('Users', {
    list: command('List users', () => import('../commands/iam/user/list.ts')),
    create: command('Make a user', () => import('../commands/iam/user/create.ts')),
    delete: command('Delete a user with all that holds him', () => import('../commands/iam/user/delete.ts')),
  }),
  group: group('Groups of users', {
    list: command('List groups', () => import('../commands/iam/group/list.ts')),
    create: command('Make a group', () => import('../commands/iam/group/create.ts')),
    delete: command('Delete a group with all that holds it', () => import('../commands/iam/group/delete.ts')),
    add: command('Put a user into a group', () => import('../commands/iam/group/add.ts')),
    remove: command('Take a user out of a group', () => import('../commands/iam/group/remove.ts')),
  }),
  role: group('Roles', {
    list: command('List roles', () => import('../commands/iam/role/list.ts')),
    create: command('Make a role', () => import('../commands/iam/role/create.ts')),
    delete: command('Delete a role with all that holds it', () => import('../commands/iam/role/delete.ts')),
  }),
  policy: group('Managed policies', {
    create: command('Make a policy from a file', () => import('../commands/iam/policy/create.ts')),
    delete: command(
      'Delete a policy, wherever it is attached',
      () => import('../commands/iam/policy/delete.ts'),
    ),
    attach: command('Attach a managed policy', () => import('../commands/iam/policy/attach.ts')),
    detach: command('Detach a managed policy', () => import('../commands/iam/policy/detach.ts')),
  }),
  key: group('Access keys', {
    list: command('List access keys with their last use', () => import('../commands/iam/key/list.ts')),
    create: command('Make an access key and save it', () => import('../commands/iam/key/create.ts')),
    disable: command('Switch an access key off', () => import('../commands/iam/key/disable.ts')),
    enable: command('Switch an access key on', () => import('../commands/iam/key/enable.ts')),
    delete: command('Delete an access key', () => import('../commands/iam/key/delete.ts')),
  }),
  explain: command(
    'Say whether somebody may do something, and why',
    () => import('../commands/iam/explain.ts'),
  ),
  unused: command('List keys and roles that nobody uses', () => import('../commands/iam/unused.ts')),
});
