import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { binnedSnapshots } from '../bin/bin-row.ts';
import { recycle } from '../bin/recycle.ts';
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

/** Takes a snapshot away, with its content, or into the Recycle Bin. Volumes made of it keep theirs. */
export function deleteSnapshotRow(context: ActionContext, row: SnapshotRow): void {
  const { state, blocks } = context;
  const kept = recycle(context, 'EBS_SNAPSHOT', binnedSnapshots, row);
  state.table(snapshots).delete(row.id);
  noteSharing(state, { ...row, public: false, sharedWith: [] });
  if (kept) return;
  blocks.drop(ownerName(row));
  blocks.drop(writtenName(row));
}
