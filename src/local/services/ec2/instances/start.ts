import type { ActionContext } from '../../../action.ts';
import { capacityFor } from '../capacity/hold.ts';
import { noRootVolume, spreadGroupFull } from '../errors.ts';
import { followSpotInstance } from '../spot/spot-requests.ts';
import { beginTransition, type StateChange } from './begin-transition.ts';
import type { InstanceRow } from './instance-row.ts';
import { placementGroupByName } from './placement/group-row.ts';
import { mostSpread, roomInGroup } from './placement/spread.ts';
import { givePublicAddress } from './public-address.ts';
import { quotaExceeded, room } from './quota.ts';
import { failureOnLaunch } from './start-failure.ts';

/** Starts an instance that is stopped, or says why it cannot be. */
export function start(row: InstanceRow, context: ActionContext): StateChange {
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
    capacityHeld: capacityFor(row, context.state),
  };
  return beginTransition(context, row, started, 'start', 'running');
}
