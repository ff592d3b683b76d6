import type { TimerContext } from '../../../action.ts';
import { putInState, vanishTimer } from './change-state.ts';
import { instances, type InstanceRow } from './instance-row.ts';
import { releaseBelongings } from './belongings.ts';
import { closeSpotRequest } from '../spot/spot-requests.ts';
import { takePublicAddress } from './public-address.ts';
import { bootSoon, haltSoon } from '../user-data/jobs.ts';
import type { InstanceStateName } from './state.ts';
import { terminatedVisibleTime } from './timing.ts';

/** Where a state leads by itself. */
const leadsTo: Readonly<Partial<Record<InstanceStateName, InstanceStateName>>> = {
  pending: 'running',
  stopping: 'stopped',
  'shutting-down': 'terminated',
};

/**
 * Ends a change of state that has taken its time. An instance that is elsewhere meanwhile (terminated while it
 * was starting) is left alone: its own timer will come.
 */
export function settle(context: TimerContext, instanceId: string, to: InstanceStateName): void {
  const row = context.state.table(instances).get(instanceId);
  if (row === undefined || leadsTo[row.state] !== to) return;
  if (to === 'running') run(context, row);
  else if (to === 'stopped') stop(context, row);
  else end(context, row);
}

function run(context: TimerContext, row: InstanceRow): void {
  if (row.startFailure !== undefined) {
    fail(context, row, row.startFailure);
    return;
  }
  if (row.ranOnce !== true && row.userData !== undefined) bootSoon(context, row.id);
  putInState(context, row, {
    ...row,
    state: 'running',
    runningSince: context.now,
    ranOnce: true,
    hibernated: false,
    stateReason: undefined,
    transitionReason: '',
  });
}

/** A start that dies: a launch ends terminated, a stopped instance is stopped again, and both say why. */
function fail(
  context: TimerContext,
  row: InstanceRow,
  reason: NonNullable<InstanceRow['startFailure']>,
): void {
  const failed = { ...row, startFailure: undefined, stateReason: reason, transitionReason: reason.code };
  if (row.ranOnce) stop(context, failed);
  else end(context, failed);
}

function stop(context: TimerContext, row: InstanceRow): void {
  haltSoon(context, row.id, false);
  takePublicAddress(context, row);
  putInState(context, context.state.table(instances).get(row.id), {
    ...row,
    state: 'stopped',
    runningSince: undefined,
    endedAt: context.now,
  });
}

function end(context: TimerContext, row: InstanceRow): void {
  haltSoon(context, row.id, true);
  takePublicAddress(context, row);
  releaseBelongings(context, row);
  if (row.spotRequestId !== undefined) closeSpotRequest(context, row.spotRequestId);
  putInState(context, context.state.table(instances).get(row.id), {
    ...row,
    state: 'terminated',
    runningSince: undefined,
    endedAt: context.now,
    blockDevices: [],
    interfaceIds: [],
    publicAddress: false,
    privateDnsName: '',
  });
  context.timers.schedule({
    due: context.now + terminatedVisibleTime,
    kind: vanishTimer,
    key: row.id,
    payload: { instanceId: row.id },
  });
}
