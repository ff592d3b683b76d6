import type { TimerContext } from '../../../action.ts';
import type { AwsError } from '../../../error.ts';
import { terminationProtected, terminationProtectedFromStop } from '../errors.ts';
import { beginTransition, unchanged, type StateChange } from './begin-transition.ts';
import { userInitiated } from './change-state.ts';
import type { InstanceRow } from './instance-row.ts';
import { isGone } from './state.ts';

/** The error that keeps an instance from being terminated, if its owner protected it. */
export function protectionOf(row: InstanceRow): AwsError | undefined {
  if (isGone(row.state)) return undefined;
  if (row.disableApiTermination) return terminationProtected(row.id);
  // Stop protection guards against termination too.
  return row.disableApiStop ? terminationProtectedFromStop(row.id) : undefined;
}

/** Begins the end of an instance. One that is ending or has ended stays as it is. */
export function terminate(context: TimerContext, row: InstanceRow): StateChange {
  if (isGone(row.state)) return unchanged(row);
  const code = 'Client.UserInitiatedShutdown';
  const ending: InstanceRow = {
    ...row,
    state: 'shutting-down',
    runningSince: undefined,
    startFailure: undefined,
    stateReason: { code, message: `${code}: User initiated shutdown` },
    transitionReason: userInitiated(context.now),
  };
  return beginTransition(context, row, ending, 'terminate', 'terminated');
}
