import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { changePermissions } from '../snapshots/permissions.ts';
import { noteSharing } from '../snapshots/shared-snapshots.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html */
export const action = defineAction('ec2', 'ModifySnapshotAttribute', {
  authorize: (input, context) => [onSnapshot('ModifySnapshotAttribute', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const attribute = input.Attribute ?? 'createVolumePermission';
    if (attribute !== 'createVolumePermission') throw unknownAttribute(attribute);
    const changed = changePermissions(row, input, context);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(snapshots).put(changed);
    noteSharing(context.state, changed);
    return {};
  },
});
