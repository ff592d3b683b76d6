import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeLock, lockState } from '../snapshots/lock.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotIdMalformed, snapshotsNotFound } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html */
export const action = defineAction('ec2', 'DescribeLockedSnapshots', {
  authorize: (_input, context) => onEverything('DescribeLockedSnapshots', context),
  handler(input, context) {
    const listing = {
      action: 'DescribeLockedSnapshots',
      table: snapshots,
      prefix: 'snap',
      filters: {
        'lock-state': ({ lock }: SnapshotRow) =>
          lock === undefined ? undefined : lockState(lock, context.now),
      },
      malformed: snapshotIdMalformed,
      notFound: snapshotsNotFound,
      pages: { least: 5, most: 1000 },
      only: (row: SnapshotRow) => row.lock !== undefined,
    };
    const { rows, nextToken } = list(listing, input.SnapshotIds, input, context);
    const described = rows.map((row) => ({ OwnerId: row.account, ...describeLock(row, context.now) }));
    return { Snapshots: described, NextToken: nextToken };
  },
});
