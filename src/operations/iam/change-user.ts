import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { attachment } from './identities.ts';
import { planIam, type IamChange } from './plan-iam.ts';

/** Plans to make a user, and to put him into groups. */
export async function planCreateUser(
  { user, groups }: { readonly user: string; readonly groups: readonly string[] },
  context: OperationContext,
): Promise<Plan> {
  const create: IamChange = {
    id: `create-${user}`,
    action: 'CreateUser',
    input: { UserName: user },
    target: user,
    change: 'create',
    reason: 'a user who may do nothing by himself',
    undo: { action: 'DeleteUser', input: { UserName: user } },
  };
  const joins = groups.map((group) => membership('AddUserToGroup', user, group));
  return planIam('iam user create', { user, groups: [...groups] }, [create, ...joins], context);
}

/** Plans to delete a user with all that holds him: groups, policies, keys, password. */
export async function planDeleteUser(
  { user }: { readonly user: string },
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace('iam user delete', context);
  const asked = { UserName: user };
  const { Groups = [] } = await connection.call('iam', 'ListGroupsForUser', asked);
  const { AttachedPolicies = [] } = await connection.call('iam', 'ListAttachedUserPolicies', asked);
  const { PolicyNames = [] } = await connection.call('iam', 'ListUserPolicies', asked);
  const { AccessKeyMetadata = [] } = await connection.call('iam', 'ListAccessKeys', asked);
  const changes: IamChange[] = [
    ...Groups.map(({ GroupName }) => membership('RemoveUserFromGroup', user, GroupName)),
    ...AttachedPolicies.map(({ PolicyArn = '' }) => ({
      id: `detach-${PolicyArn}`,
      ...attachment('Detach', 'user', user, PolicyArn),
      target: user,
      change: 'update' as const,
      reason: `${PolicyArn} is attached`,
      undo: attachment('Attach', 'user', user, PolicyArn),
    })),
    ...PolicyNames.map((PolicyName) => ({
      id: `policy-${PolicyName}`,
      action: 'DeleteUserPolicy',
      input: { ...asked, PolicyName },
      target: user,
      change: 'delete' as const,
      reason: `the inline policy ${PolicyName}`,
      undo: 'an inline policy that was deleted has to be written again',
    })),
    ...AccessKeyMetadata.map(({ AccessKeyId = '' }) => ({
      id: `key-${AccessKeyId}`,
      action: 'DeleteAccessKey',
      input: { ...asked, AccessKeyId },
      target: AccessKeyId,
      change: 'delete' as const,
      reason: `a key of ${user}`,
      undo: 'a key that was deleted never comes back',
    })),
    {
      id: `delete-${user}`,
      action: 'DeleteUser',
      input: asked,
      target: user,
      change: 'delete',
      reason: 'nothing holds him any longer',
      undo: { action: 'CreateUser', input: asked },
    },
  ];
  return planIam('iam user delete', { user }, changes, context);
}

/** Plans to put a user into a group, or to take him out. */
export async function planMembership(
  { user, group, verb }: { readonly user: string; readonly group: string; readonly verb: 'add' | 'remove' },
  context: OperationContext,
): Promise<Plan> {
  const action = verb === 'add' ? 'AddUserToGroup' : 'RemoveUserFromGroup';
  return planIam(`iam group ${verb}`, { user, group }, [membership(action, user, group)], context);
}

function membership(
  action: 'AddUserToGroup' | 'RemoveUserFromGroup',
  user: string,
  group: string,
): IamChange {
  const joins = action === 'AddUserToGroup';
  const input = { UserName: user, GroupName: group };
  return {
    id: `${joins ? 'join' : 'leave'}-${group}`,
    action,
    input,
    target: user,
    change: 'update',
    reason: joins ? `gets what ${group} may do` : `loses what ${group} may do`,
    undo: { action: joins ? 'RemoveUserFromGroup' : 'AddUserToGroup', input },
  };
}
