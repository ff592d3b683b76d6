import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { policiesOff } from './holders.ts';
import { credentialsOff } from './credentials-off.ts';
import { membership } from './membership.ts';
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

/** Plans to delete a user with all that holds him: groups, policies, keys, password, MFA, certificates. */
export async function planDeleteUser(
  { user }: { readonly user: string },
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace('iam user delete', context);
  const asked = { UserName: user };
  const changes: IamChange[] = [];
  for await (const { Groups } of connection.pages('iam', 'ListGroupsForUser', asked))
    changes.push(...Groups.map(({ GroupName }) => membership('RemoveUserFromGroup', user, GroupName)));
  changes.push(...(await policiesOff(connection, 'user', user)));
  changes.push(...(await credentialsOff(connection, user)));
  changes.push({
    id: `delete-${user}`,
    action: 'DeleteUser',
    input: asked,
    target: user,
    change: 'delete',
    reason: 'nothing holds him any longer',
    undo: { action: 'CreateUser', input: asked },
  });
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
