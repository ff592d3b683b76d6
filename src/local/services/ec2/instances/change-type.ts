import type { ActionContext } from '../../../action.ts';
import {
  attachmentLimitExceeded,
  enaRequired,
  notStopped,
  spotTypeFixed,
  unsupportedHibernation,
} from '../errors.ts';
import { readCpu } from '../launch/cpu.ts';
import {
  checkEbsOptimized,
  checkImage,
  checkZone,
  currentBootMode,
  lacksEna,
  readType,
} from '../launch/instance-type.ts';
import type { LaunchType } from '../launch/instance-type.ts';
import type { InstanceRow } from './instance-row.ts';
import { checkGroupForType } from './placement/check-group.ts';
import { placementGroupByName } from './placement/group-row.ts';

/**
 * Gives a stopped instance another type, if it can live on that.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resize-limitations.html
 */
export function changeType(row: InstanceRow, name: string, context: ActionContext): InstanceRow {
  // What was hibernated has to wake on the machine that it knew.
  if (row.hibernated) throw notStopped(row.id);
  const type = readType(name, context);
  checkZone(type, row.zone, context);
  if (!context.lenient) checkCompatible(row, type, context);
  const cpu = readCpu(type, undefined);
  return {
    ...row,
    ...cpu,
    type: type.name,
    currentBootMode: currentBootMode(type, row.image.bootMode, row.image.architecture),
  };
}

function checkCompatible(row: InstanceRow, type: LaunchType, context: ActionContext): void {
  checkImage(type, row.image);
  if (lacksEna(type, row.image)) throw enaRequired(type.name, row.id);
  checkEbsOptimized(type, row.ebsOptimized);
  if (row.lifecycle === 'spot') throw spotTypeFixed(row.id);
  const most = type.facts?.NetworkInfo.MaximumNetworkInterfaces ?? Infinity;
  if (row.interfaceIds.length > most) throw attachmentLimitExceeded(row.interfaceIds.length, type.name);
  if (row.hibernation && type.facts?.HibernationSupported === false)
    throw unsupportedHibernation(`Hibernation is not supported for the instance type ${type.name}.`);
  const group = placementGroupByName(context.state, row.placementGroup);
  if (group !== undefined) checkGroupForType(group, type.name);
}
