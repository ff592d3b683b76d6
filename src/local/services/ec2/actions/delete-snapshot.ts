import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { deleteSnapshotRow, keptBy } from '../snapshots/delete-snapshot.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html */
export const action = defineAction('ec2', 'DeleteSnapshot', {
  authorize: (input, context) => [onSnapshot('DeleteSnapshot', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const kept = keptBy(context, row);
    if (kept !== undefined) throw kept;
    if (input.DryRun === true) throw dryRunOperation();
    deleteSnapshotRow(context, row);
    return {};
  },
});
