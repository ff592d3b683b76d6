import type { DeleteSnapshotReturnCode } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { binnedImages } from '../bin/bin-row.ts';
import { recycle } from '../bin/recycle.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { imageProtected } from '../images/image-errors.ts';
import { isProtected } from '../images/protection.ts';
import { removeImage } from '../images/shared-images.ts';
import { deleteSnapshotRow, keptBy } from '../snapshots/delete-snapshot.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html */
export const action = defineAction('ec2', 'DeregisterImage', {
  authorize: (input, context) => [
    onImage('DeregisterImage', input.ImageId, context),
    ...(input.DeleteAssociatedSnapshots === true ? [onSnapshot('DeleteSnapshot', '*', context)] : []),
  ],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (isProtected(row, context.now)) throw imageProtected(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    recycle(context, 'EC2_IMAGE', binnedImages, row);
    removeImage(context.state, row);
    if (input.DeleteAssociatedSnapshots !== true) return { Return: true };
    const ids = new Set(row.blockDevices.flatMap((device) => device.Ebs?.SnapshotId ?? []));
    return { Return: true, DeleteSnapshotResults: [...ids].map((id) => deleteOne(id, context)) };
  },
});

/** A snapshot that another image needs is left alone. */
function deleteOne(id: string, context: ActionContext): DeleteSnapshotReturnCode {
  const row = context.state.table(snapshots).get(id);
  if (row === undefined) return { SnapshotId: id, ReturnCode: 'skipped' };
  const kept = keptBy(context, row);
  if (kept !== undefined)
    return { SnapshotId: id, ReturnCode: kept.code === 'InvalidSnapshot.InUse' ? 'skipped' : 'client-error' };
  deleteSnapshotRow(context, row);
  return { SnapshotId: id, ReturnCode: 'success' };
}
