import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { describeLock, readLock } from '../snapshots/lock.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html */
export const action = defineAction('ec2', 'LockSnapshot', {
  authorize: (input, context) => [onSnapshot('LockSnapshot', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const locked = { ...row, lock: readLock(input, row, context.now) };
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(snapshots).put(locked);
    return describeLock(locked, context.now);
  },
});
