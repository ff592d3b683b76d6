import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { images } from '../images/image-row.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { findSnapshot, snapshotInUse } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html */
export const action = defineAction('ec2', 'DeleteSnapshot', {
  authorize: (input, context) => [onSnapshot('DeleteSnapshot', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    for (const image of context.state.table(images).list()) {
      if (image.blockDevices.some((device) => device.Ebs?.SnapshotId === row.id))
        throw snapshotInUse(row.id, image.id);
    }
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(snapshots).delete(row.id);
    return {};
  },
});
