import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { archive } from '../snapshots/tier.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotTier.html */
export const action = defineAction('ec2', 'ModifySnapshotTier', {
  authorize: (input, context) => [onSnapshot('ModifySnapshotTier', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    if (input.StorageTier !== undefined && input.StorageTier !== 'archive')
      throw invalidParameterValue(`Value (${input.StorageTier}) for parameter storageTier is invalid.`);
    if (input.DryRun === true) throw dryRunOperation();
    archive(context, row);
    return { SnapshotId: row.id, TieringStartTime: new Date(context.now) };
  },
});
