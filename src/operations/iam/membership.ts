import type { IamChange } from './plan-iam.ts';

/** A user who comes into a group, or goes. */
export function membership(
  action: 'AddUserToGroup' | 'RemoveUserFromGroup',
  user: string,
  group: string,
): IamChange {
  const joins = action === 'AddUserToGroup';
  const input = { UserName: user, GroupName: group };
  return {
    id: `${joins ? 'join' : 'leave'}-${group}-${user}`,
    action,
    input,
    target: user,
    change: 'update',
    reason: joins ? `gets what ${group} may do` : `loses what ${group} may do`,
    undo: { action: joins ? 'RemoveUserFromGroup' : 'AddUserToGroup', input },
  };
}
