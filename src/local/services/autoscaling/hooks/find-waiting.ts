import type { State } from '../../../store/table.ts';
import { validationError } from '../errors.ts';
import { findGroup, membersOf } from '../find.ts';
import type { MemberRow } from '../state.ts';

interface WaitingInput {
  readonly AutoScalingGroupName: string;
  readonly LifecycleHookName: string;
  readonly InstanceId?: string | undefined;
  readonly LifecycleActionToken?: string | undefined;
}

/** The instance that waits for a hook, by its id or by the token that the notification carried. */
export function findWaiting(state: State, input: WaitingInput): MemberRow {
  const { InstanceId: id, LifecycleActionToken: token, LifecycleHookName: name } = input;
  const group = findGroup(state, input.AutoScalingGroupName);
  const found = membersOf(state, group.name).find(
    (member) => member.hook?.name === name && (member.hook.token === token || member.id === id),
  );
  if (found !== undefined) return found;
  throw validationError(
    id === undefined
      ? `No active Lifecycle Action found with token ${token ?? 'null'}`
      : `No active Lifecycle Action found with instance ID ${id}`,
  );
}
