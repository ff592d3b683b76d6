import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { policiesOff } from './holders.ts';
import { membership } from './membership.ts';
import { planIam, type IamChange } from './plan-iam.ts';

/** Plans to make a group. */
export async function planCreateGroup(
  { group }: { readonly group: string },
  context: OperationContext,
): Promise<Plan> {
  const input = { GroupName: group };
  const change: IamChange = {
    id: `create-${group}`,
    action: 'CreateGroup',
    input,
    target: group,
    change: 'create',
    reason: 'a group without members and policies',
    undo: { action: 'DeleteGroup', input },
  };
  return planIam('iam group create', { group }, [change], context);
}

/** Plans to delete a group with all that holds it: its members leave it, its policies go. */
export async function planDeleteGroup(
  { group }: { readonly group: string },
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace('iam group delete', context);
  const input = { GroupName: group };
  const changes: IamChange[] = [];
  for await (const { Users } of connection.pages('iam', 'GetGroup', input))
    changes.push(...Users.map(({ UserName }) => membership('RemoveUserFromGroup', UserName, group)));
  changes.push(...(await policiesOff(connection, 'group', group)), {
    id: `delete-${group}`,
    action: 'DeleteGroup',
    input,
    target: group,
    change: 'delete',
    reason: 'nothing holds it any longer',
    undo: { action: 'CreateGroup', input },
  });
  return planIam('iam group delete', { group }, changes, context);
}
