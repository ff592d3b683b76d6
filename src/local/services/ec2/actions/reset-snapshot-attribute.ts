import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { noteSharing } from '../snapshots/shared-snapshots.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html */
export const action = defineAction('ec2', 'ResetSnapshotAttribute', {
  authorize: (input, context) => [onSnapshot('ResetSnapshotAttribute', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    if (input.Attribute !== 'createVolumePermission') throw unknownAttribute(input.Attribute);
    if (input.DryRun === true) throw dryRunOperation();
    const closed = { ...row, public: false, sharedWith: [] };
    context.state.table(snapshots).put(closed);
    noteSharing(context.state, closed);
    return {};
  },
});
