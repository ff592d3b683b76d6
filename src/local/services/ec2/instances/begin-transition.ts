import type { TimerContext } from '../../../action.ts';
import { putInState, transitionTimer } from './change-state.ts';
import type { InstanceRow } from './instance-row.ts';
import { settle } from './settle.ts';
import { stateCode, type InstanceStateName, type StateCode } from './state.ts';
import { transitionTime, type Transition } from './timing.ts';

/** One instance in the answer of an action that changes states. */
export interface StateChange {
  readonly InstanceId: string;
  readonly CurrentState: StateCode;
  readonly PreviousState: StateCode;
}

/** What an action that finds nothing to do answers for an instance. */
export function unchanged(row: InstanceRow): StateChange {
  return { InstanceId: row.id, CurrentState: stateCode(row.state), PreviousState: stateCode(row.state) };
}

/**
 * Puts an instance on its way and sees to it that it arrives: by a timer, or at once in a lenient cloud.
 * `after.state` is the state on the way (`pending`), `to` the one where it ends (`running`).
 */
export function beginTransition(
  context: TimerContext,
  before: InstanceRow | undefined,
  after: InstanceRow,
  transition: Transition,
  to: InstanceStateName,
): StateChange {
  putInState(context, before, after);
  if (context.lenient) settle(context, after.id, to);
  else
    context.timers.schedule({
      due: context.now + transitionTime(transition, context.random),
      kind: transitionTimer,
      key: after.id,
      payload: { instanceId: after.id, to },
    });
  return {
    InstanceId: after.id,
    CurrentState: stateCode(after.state),
    PreviousState: stateCode(before?.state ?? 'pending'),
  };
}
