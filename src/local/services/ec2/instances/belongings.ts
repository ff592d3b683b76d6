import type { TimerContext } from '../../../action.ts';
import { deleteInterfaceRow } from '../network/create-interface.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { deleteVolumeRow } from '../volumes/delete-volume.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { InstanceRow } from './instance-row.ts';

/**
 * What becomes of the volumes and network interfaces of an instance that ends: those that are to be deleted with it
 * go, the others stay, free for another.
 */
export function releaseBelongings(context: TimerContext, row: InstanceRow): void {
  releaseVolumes(context, row);
  releaseInterfaces(context, row);
}

function releaseVolumes(context: TimerContext, row: InstanceRow): void {
  const table = context.state.table(volumes);
  for (const { volumeId, deleteOnTermination } of row.blockDevices) {
    const volume = table.get(volumeId);
    if (volume === undefined) continue;
    const attachments = volume.attachments.filter((attachment) => attachment.instanceId !== row.id);
    if (deleteOnTermination && attachments.length === 0) deleteVolumeRow(context, volume);
    else table.put({ ...volume, attachments, state: attachments.length === 0 ? 'available' : volume.state });
  }
}

function releaseInterfaces(context: TimerContext, row: InstanceRow): void {
  const table = context.state.table(networkInterfaces);
  for (const id of row.interfaceIds) {
    const current = table.get(id);
    if (current === undefined) continue;
    if (current.attachment?.deleteOnTermination === false)
      table.put({ ...current, status: 'available', attachment: undefined });
    else deleteInterfaceRow(context, id);
  }
}
