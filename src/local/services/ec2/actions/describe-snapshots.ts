import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeSnapshot, snapshotFilters } from '../volumes/describe-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotIdMalformed, snapshotsNotFound } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html */
export const action = defineAction('ec2', 'DescribeSnapshots', {
  authorize: (_input, context) => onEverything('DescribeSnapshots', context),
  handler(input, context) {
    const listing = {
      action: 'DescribeSnapshots',
      table: snapshots,
      prefix: 'snap',
      filters: snapshotFilters(context.now),
      tagsOf: (row: SnapshotRow) => row.tags,
      malformed: snapshotIdMalformed,
      notFound: snapshotsNotFound,
      pages: { least: 5, most: 1000 },
      idsExcludePages: 'snapshotIds',
    };
    // Every snapshot here is the account's own: others come in only by these two.
    const owners = input.OwnerIds ?? [];
    const own = owners.length === 0 || owners.includes('self') || owners.includes(context.account);
    const users = input.RestorableByUserIds ?? [];
    const restorable = users.length === 0 || users.includes('self') || users.includes(context.account);
    const { rows, nextToken } = list(listing, input.SnapshotIds, input, context);
    if (!own || !restorable) return { Snapshots: [] };
    return { Snapshots: rows.map((row) => describeSnapshot(row, context.now)), NextToken: nextToken };
  },
});
