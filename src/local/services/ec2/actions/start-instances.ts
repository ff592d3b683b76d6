import { defineAction, type ActionContext } from '../../../action.ts';
import { cannotStart, dryRunOperation, noRootVolume, spreadGroupFull } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { beginTransition, unchanged, type StateChange } from '../instances/begin-transition.ts';
import { findInstances } from '../instances/find-instances.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { placementGroupByName } from '../instances/placement/group-row.ts';
import { mostSpread, roomInGroup } from '../instances/placement/spread.ts';
import { givePublicAddress } from '../instances/public-address.ts';
import { quotaExceeded, room } from '../instances/quota.ts';
import { failureOnLaunch } from '../instances/start-failure.ts';
import { followSpotInstance } from '../spot/spot-requests.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
export const action = defineAction('ec2', 'StartInstances', {
  authorize: (input, context) => onInstances('StartInstances', input.InstanceIds, context),
  handler(input, context) {
    const rows = findInstances(context.state, input.InstanceIds);
    for (const row of rows)
      if (row.state === 'stopping' || row.state === 'shutting-down' || row.state === 'terminated')
        throw cannotStart(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    return {
      StartingInstances: rows.map((row) => (row.state === 'stopped' ? start(row, context) : unchanged(row))),
    };
  },
});

function start(row: InstanceRow, context: ActionContext): StateChange {
  const { rootDeviceName, rootDeviceType } = row.image;
  const rooted = row.blockDevices.some((device) => device.deviceName === rootDeviceName);
  if (rootDeviceType === 'ebs' && !rooted) throw noRootVolume(row.id, rootDeviceName);
  const spot = row.lifecycle === 'spot';
  if (!context.lenient && room(context.state, row.type, spot, row.vcpus) < 1)
    throw quotaExceeded(context.state, row.type, spot);
  const group = placementGroupByName(context.state, row.placementGroup);
  if (!context.lenient && roomInGroup(group, row.zone, context.state) < 1)
    throw spreadGroupFull(row.placementGroup, row.zone, mostSpread);
  givePublicAddress(context, row);
  if (row.spotRequestId !== undefined) followSpotInstance(context, row.spotRequestId, 'started');
  const started: InstanceRow = {
    ...row,
    state: 'pending',
    launchTime: Math.floor(context.now / 1000) * 1000,
    stateReason: { code: 'pending', message: 'pending' },
    transitionReason: '',
    endedAt: undefined,
    startFailure: failureOnLaunch(context, row),
  };
  return beginTransition(context, row, started, 'start', 'running');
}
