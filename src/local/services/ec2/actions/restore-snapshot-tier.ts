import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import { restore } from '../snapshots/tier.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotTier.html */
export const action = defineAction('ec2', 'RestoreSnapshotTier', {
  authorize: (input, context) => [onSnapshot('RestoreSnapshotTier', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const { PermanentRestore: permanent = false, TemporaryRestoreDays: days } = input;
    if (permanent === (days !== undefined))
      throw invalidParameterCombination('Specify either PermanentRestore or TemporaryRestoreDays.');
    if (days !== undefined && (days < 1 || days > 180))
      throw invalidParameterValue(
        `Value (${days}) for parameter temporaryRestoreDays is invalid. It must be between 1 and 180.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    restore(context, row, days);
    return {
      SnapshotId: row.id,
      RestoreStartTime: new Date(context.now),
      RestoreDuration: days,
      IsPermanentRestore: permanent,
    };
  },
});
