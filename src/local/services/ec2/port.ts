import type { State } from '../../store/table.ts';
import { interfacesOf } from './instances/instance-interfaces.ts';
import { instances } from './instances/instance-row.ts';
import type { InstanceRow } from './instances/instance-row.ts';

/** What other services may know of EC2. */
export { instanceRuntime } from './instance-runtime.ts';
export { imageById } from './images/find-image.ts';
export { instances } from './instances/instance-row.ts';
export type { InstanceRow } from './instances/instance-row.ts';
export { runs } from './instances/runs.ts';
export type { RunRow } from './instances/runs.ts';
export { volumes } from './volumes/volume-row.ts';
export { usableSnapshot } from './snapshots/shared-snapshots.ts';
export {
  beginSnapshot,
  giveUpSnapshot,
  lineageOf,
  sealSnapshot,
  writeSnapshotBlock,
  writtenName,
} from './snapshots/write-snapshot.ts';
export { chooseEncryption } from './volumes/encryption.ts';
export { ebsSettings } from './volumes/ebs-settings.ts';
export { NO_VOLUME, snapshots } from './volumes/snapshot-row.ts';
export type { SnapshotRow, SnapshotWriting } from './volumes/snapshot-row.ts';
export {
  launchForService,
  startForService,
  stopForService,
  terminateForService,
} from './launch-for-service.ts';
export { authorizeFromTemplate as launchPermissions } from './launch-templates/launch-from-template.ts';
export { passProfileRole } from './launch/profile.ts';
export { findTemplate, findVersion } from './launch-templates/find-template.ts';
export { securityGroups } from './network/group-row.ts';
export { subnets } from './network/subnet-row.ts';

export function instanceById(state: State, id: string): InstanceRow | undefined {
  return state.table(instances).get(id);
}

export function allInstances(state: State): Iterable<InstanceRow> {
  return state.table(instances).list();
}

/** The first private address of an instance. */
export function privateAddressOf(state: State, instance: InstanceRow): string | undefined {
  return interfacesOf(state, instance)[0]?.row.addresses[0];
}
