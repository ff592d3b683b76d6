import type { ActionContext } from '../../../action.ts';
import {
  differentNetworks,
  missingParameter,
  noSuchDevice,
  notStopped,
  severalInterfaces,
  shutdownBehaviorInvalid,
} from '../errors.ts';
import { checkEbsOptimized, readType } from '../launch/instance-type.ts';
import { readUserData } from '../launch/user-data.ts';
import { findGroup } from '../network/find-network.ts';
import { networkInterfaces, type InterfaceRow } from '../network/interface-row.ts';
import { volumes } from '../volumes/volume-row.ts';
import { changeType } from './change-type.ts';
import type { InstanceRow } from './instance-row.ts';
import type { AttributeChange, FlagAttribute, TextAttribute } from './read-change.ts';

/** Attributes that only a stopped instance lets change. */
const whileStopped: ReadonlySet<string> = new Set([
  'ebsOptimized',
  'enaSupport',
  'instanceType',
  'kernel',
  'ramdisk',
  'sriovNetSupport',
  'userData',
]);

/** Changes one attribute. What belongs to a volume or a network interface is changed there; the rest is the row's. */
export function applyChange(row: InstanceRow, change: AttributeChange, context: ActionContext): InstanceRow {
  if (row.state !== 'stopped' && whileStopped.has(change.name)) throw notStopped(row.id);
  if ('devices' in change) return changeDevices(row, change.devices, context);
  if ('groupIds' in change) return changeGroups(row, change.groupIds, context);
  return 'flag' in change
    ? flagChanges[change.name](row, change.flag, context)
    : textChanges[change.name](row, change.text, context);
}

const flagChanges: Readonly<
  Record<FlagAttribute, (row: InstanceRow, flag: boolean, context: ActionContext) => InstanceRow>
> = {
  disableApiStop: (row, disableApiStop) => ({ ...row, disableApiStop }),
  disableApiTermination: (row, disableApiTermination) => ({ ...row, disableApiTermination }),
  ebsOptimized(row, ebsOptimized, context) {
    if (!context.lenient) checkEbsOptimized(readType(row.type, context), ebsOptimized);
    return { ...row, ebsOptimized };
  },
  enaSupport: (row, enaSupport) => ({ ...row, image: { ...row.image, enaSupport } }),
  sourceDestCheck(row, sourceDestCheck, context) {
    context.state.table(networkInterfaces).put({ ...onlyInterface(row, context), sourceDestCheck });
    return { ...row, sourceDestCheck };
  },
};

const textChanges: Readonly<
  Record<TextAttribute, (row: InstanceRow, text: string, context: ActionContext) => InstanceRow>
> = {
  instanceInitiatedShutdownBehavior(row, shutdownBehavior) {
    if (shutdownBehavior !== 'stop' && shutdownBehavior !== 'terminate')
      throw shutdownBehaviorInvalid(shutdownBehavior);
    return { ...row, shutdownBehavior };
  },
  instanceType: changeType,
  kernel: (row, kernelId) => ({ ...row, image: { ...row.image, kernelId } }),
  ramdisk: (row, ramdiskId) => ({ ...row, image: { ...row.image, ramdiskId } }),
  sriovNetSupport: (row, sriovNetSupport) => ({ ...row, image: { ...row.image, sriovNetSupport } }),
  userData: (row, text) => ({ ...row, userData: readUserData(text) }),
};

function changeGroups(row: InstanceRow, groupIds: readonly string[], context: ActionContext): InstanceRow {
  const current = onlyInterface(row, context);
  for (const id of groupIds)
    if (findGroup(context.state, id).vpcId !== row.vpcId) throw differentNetworks(id, row.subnetId);
  context.state.table(networkInterfaces).put({ ...current, groupIds: [...new Set(groupIds)] });
  return row;
}

function onlyInterface(row: InstanceRow, context: ActionContext): InterfaceRow {
  if (row.interfaceIds.length > 1) throw severalInterfaces(row.id);
  const current = context.state.table(networkInterfaces).get(row.interfaceIds[0] ?? '');
  if (current === undefined) throw notStopped(row.id);
  return current;
}

function changeDevices(
  row: InstanceRow,
  changes: (AttributeChange & { name: 'blockDeviceMapping' })['devices'],
  context: ActionContext,
): InstanceRow {
  let devices = row.blockDevices;
  const table = context.state.table(volumes);
  for (const { DeviceName: name, Ebs: ebs } of changes) {
    if (name === undefined) throw missingParameter('deviceName');
    const device = devices.find((candidate) => candidate.deviceName === name);
    if (device === undefined) throw noSuchDevice(name);
    const deleteOnTermination = ebs?.DeleteOnTermination ?? device.deleteOnTermination;
    devices = devices.map((other) => (other === device ? { ...device, deleteOnTermination } : other));
    const volume = table.get(device.volumeId);
    if (volume === undefined) continue;
    const attachments = volume.attachments.map((attachment) =>
      attachment.instanceId === row.id ? { ...attachment, deleteOnTermination } : attachment,
    );
    table.put({ ...volume, attachments });
  }
  return { ...row, blockDevices: devices };
}
