import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { images } from '../images/image-row.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotInUse } from '../volumes/volume-errors.ts';
import { isLocked } from './lock.ts';
import { noteSharing } from './shared-snapshots.ts';
import { writtenName } from './write-snapshot.ts';

/** The error that keeps a snapshot from being deleted, if something does: an image made of it, or a lock. */
export function keptBy({ state, now }: ActionContext, row: SnapshotRow): AwsError | undefined {
  for (const image of state.table(images).list()) {
    if (image.blockDevices.some((device) => device.Ebs?.SnapshotId === row.id))
      return snapshotInUse(row.id, image.id);
  }
  if (isLocked(row, now))
    return new AwsError(
      'OperationNotPermitted',
      400,
      `The snapshot '${row.id}' is locked and cannot be deleted.`,
    );
  return undefined;
}

/** Takes a snapshot away, with its content. Volumes made of it keep theirs. */
export function deleteSnapshotRow({ state, blocks }: ActionContext, row: SnapshotRow): void {
  state.table(snapshots).delete(row.id);
  noteSharing(state, { ...row, public: false, sharedWith: [] });
  blocks.drop(ownerName(row));
  blocks.drop(writtenName(row));
}
