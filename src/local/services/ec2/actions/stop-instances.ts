import { defineAction, type ActionContext } from '../../../action.ts';
import {
  cannotStop,
  dryRunOperation,
  neverRan,
  notConfiguredForHibernation,
  notReadyToHibernate,
  oneTimeSpot,
  rootIsInstanceStore,
  stopProtected,
} from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { beginTransition, unchanged, type StateChange } from '../instances/begin-transition.ts';
import { userInitiated } from '../instances/change-state.ts';
import { findInstances } from '../instances/find-instances.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { hibernationReadyTime } from '../instances/timing.ts';
import { followSpotInstance, spotRequests } from '../spot/spot-requests.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
export const action = defineAction('ec2', 'StopInstances', {
  authorize: (input, context) => onInstances('StopInstances', input.InstanceIds, context),
  handler(input, context) {
    const rows = findInstances(context.state, input.InstanceIds);
    const hibernate = input.Hibernate === true;
    for (const row of rows) check(row, hibernate, context);
    if (input.DryRun === true) throw dryRunOperation();
    return { StoppingInstances: rows.map((row) => stop(row, hibernate, input.Force === true, context)) };
  },
});

function check(row: InstanceRow, hibernate: boolean, context: ActionContext): void {
  if (row.state === 'shutting-down' || row.state === 'terminated') throw cannotStop(row.id);
  if (row.image.rootDeviceType !== 'ebs') throw rootIsInstanceStore(row.id);
  if (
    row.spotRequestId !== undefined &&
    context.state.table(spotRequests).get(row.spotRequestId)?.type === 'one-time'
  )
    throw oneTimeSpot(row.id);
  if (row.state === 'stopping' || row.state === 'stopped') return;
  if (row.disableApiStop) throw stopProtected(row.id);
  if (hibernate && !row.hibernation) throw notConfiguredForHibernation(row.id);
  if (!row.ranOnce) throw neverRan(row.id);
  const ready = row.runningSince !== undefined && context.now - row.runningSince >= hibernationReadyTime;
  if (hibernate && !ready && !context.lenient) throw notReadyToHibernate();
}

function stop(row: InstanceRow, hibernate: boolean, force: boolean, context: ActionContext): StateChange {
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
function hasten(row: InstanceRow, context: ActionContext): StateChange {
  return beginTransition(context, row, row, 'forcedStop', 'stopped');
}
