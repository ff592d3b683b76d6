import { defineAction } from '../../../action.ts';
import { binnedSnapshots } from '../bin/bin-row.ts';
import { findBinned } from '../bin/find-binned.ts';
import { takeBack } from '../bin/recycle.ts';
import { dryRunOperation } from '../errors.ts';
import { noteSharing } from '../snapshots/shared-snapshots.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { describeSnapshot } from '../volumes/describe-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { snapshotsNotFound } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html */
export const action = defineAction('ec2', 'RestoreSnapshotFromRecycleBin', {
  authorize: (input, context) => [onSnapshot('RestoreSnapshotFromRecycleBin', input.SnapshotId, context)],
  handler(input, context) {
    const binned = findBinned(context.state, binnedSnapshots, input.SnapshotId, snapshotsNotFound);
    if (input.DryRun === true) throw dryRunOperation();
    const row = takeBack(context, binnedSnapshots, binned);
    context.state.table(snapshots).put(row);
    noteSharing(context.state, row);
    const { SnapshotId, Description, Encrypted, OwnerId, Progress, StartTime, State, VolumeId, VolumeSize } =
      describeSnapshot(row, context.now);
    return { SnapshotId, Description, Encrypted, OwnerId, Progress, StartTime, State, VolumeId, VolumeSize };
  },
});
