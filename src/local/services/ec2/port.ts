/** What other services may know of EC2. */
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
