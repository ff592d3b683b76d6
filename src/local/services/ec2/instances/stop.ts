import type { TimerContext } from '../../../action.ts';
import { followSpotInstance } from '../spot/spot-requests.ts';
import { beginTransition, unchanged, type StateChange } from './begin-transition.ts';
import { userInitiated } from './change-state.ts';
import type { InstanceRow } from './instance-row.ts';

/** Stops an instance, or hastens a stop that is under way. Whether it may be stopped has been asked. */
export function stop(
  row: InstanceRow,
  hibernate: boolean,
  force: boolean,
  context: TimerContext,
): StateChange {
  if (row.state === 'stopped') return unchanged(row);
  if (row.state === 'stopping') return force ? hasten(row, context) : unchanged(row);
  if (row.spotRequestId !== undefined) followSpotInstance(context, row.spotRequestId, 'stopped');
  const code = hibernate ? 'Client.UserInitiatedHibernate' : 'Client.UserInitiatedShutdown';
  const stopping: InstanceRow = {
    ...row,
    state: 'stopping',
    hibernated: hibernate,
    runningSince: undefined,
    startFailure: undefined,
    stateReason: { code, message: `${code}: User initiated ${hibernate ? 'hibernate' : 'shutdown'}` },
    transitionReason: userInitiated(context.now),
  };
  return beginTransition(context, row, stopping, transitionOf(hibernate, force), 'stopped');
}

function transitionOf(hibernate: boolean, force: boolean): 'forcedStop' | 'hibernate' | 'stop' {
  if (force) return 'forcedStop';
  return hibernate ? 'hibernate' : 'stop';
}

/** A forced stop of an instance that is stopping: it no longer waits for the operating system. */
function hasten(row: InstanceRow, context: TimerContext): StateChange {
  return beginTransition(context, row, row, 'forcedStop', 'stopped');
}
