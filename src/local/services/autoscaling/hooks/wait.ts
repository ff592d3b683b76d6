import type { TimerContext } from '../../../action.ts';
import { isWarm } from '../find.ts';
import { members } from '../state.ts';
import type { MemberRow } from '../state.ts';
import { tell } from '../notify.ts';
import { hookFor } from './state.ts';
import type { LaunchTransition } from './state.ts';

/**
 * Lets an instance wait for a hook of its group, if there is one: whoever the hook names is told, and has until the
 * timeout to complete the action. Undefined when there is nothing to wait for.
 */
export function waitForHook(
  context: TimerContext,
  member: MemberRow,
  transition: LaunchTransition,
): MemberRow | undefined {
  const hook = hookFor(context.state, member.group, transition);
  if (hook === undefined) return undefined;
  const token = context.random.uuid();
  const launching = transition === 'autoscaling:EC2_INSTANCE_LAUNCHING';
  const waits = launching ? 'Pending:Wait' : 'Terminating:Wait';
  const place = isWarm(member) ? 'WarmPool' : 'AutoScalingGroup';
  const waiting: MemberRow = {
    ...member,
    state: isWarm(member) ? `Warmed:${waits}` : waits,
    hook: { name: hook.name, token, until: context.now + hook.timeout * 1000 },
  };
  context.state.table(members).put(waiting);
  if (hook.target !== undefined)
    tell(context, hook.target, {
      Origin: launching ? 'EC2' : place,
      Destination: launching ? place : 'EC2',
      LifecycleHookName: hook.name,
      AccountId: context.account,
      RequestId: context.random.uuid(),
      LifecycleTransition: transition,
      AutoScalingGroupName: member.group,
      Service: 'AWS Auto Scaling',
      Time: new Date(context.now).toISOString(),
      EC2InstanceId: member.id,
      NotificationMetadata: hook.metadata,
      LifecycleActionToken: token,
    });
  return waiting;
}
