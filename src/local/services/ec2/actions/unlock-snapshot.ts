import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { isLocked, lockState } from '../snapshots/lock.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnlockSnapshot.html */
export const action = defineAction('ec2', 'UnlockSnapshot', {
  authorize: (input, context) => [onSnapshot('UnlockSnapshot', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const { lock } = row;
    if (lock === undefined || !isLocked(row, context.now))
      throw new AwsError('IncorrectState', 400, `The snapshot '${row.id}' is not locked.`);
    if (lockState(lock, context.now) === 'compliance')
      throw new AwsError(
        'OperationNotPermitted',
        400,
        `The snapshot '${row.id}' is locked in compliance mode and cannot be unlocked before its lock expires.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(snapshots).put({ ...row, lock: undefined });
    return { SnapshotId: row.id };
  },
});
