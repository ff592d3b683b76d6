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
import { findInstances } from '../instances/find-instances.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { stop } from '../instances/stop.ts';
import { hibernationReadyTime } from '../instances/timing.ts';
import { spotRequests } from '../spot/spot-requests.ts';

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
