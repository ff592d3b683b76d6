import type { State } from '../../../store/table.ts';
import { instances, type BlockDevice } from './instance-row.ts';

/**
 * Writes a volume's attachment down at the instance, so that a description of it need not look for its volumes.
 * Attaching and detaching write both rows in one transaction.
 */
export function addBlockDevice(state: State, instanceId: string, device: BlockDevice): void {
  const table = state.table(instances);
  const row = table.get(instanceId);
  if (row === undefined) return;
  const others = row.blockDevices.filter((other) => other.volumeId !== device.volumeId);
  table.put({ ...row, blockDevices: [...others, device] });
}

/** Takes the attachment away again. */
export function removeBlockDevice(state: State, instanceId: string, volumeId: string): void {
  const table = state.table(instances);
  const row = table.get(instanceId);
  if (row === undefined) return;
  table.put({ ...row, blockDevices: row.blockDevices.filter((device) => device.volumeId !== volumeId) });
}
