import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeTier, tierFilters } from '../snapshots/tier.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotIdMalformed, snapshotsNotFound } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotTierStatus.html */
export const action = defineAction('ec2', 'DescribeSnapshotTierStatus', {
  authorize: (_input, context) => onEverything('DescribeSnapshotTierStatus', context),
  handler(input, context) {
    const listing = {
      action: 'DescribeSnapshotTierStatus',
      table: snapshots,
      prefix: 'snap',
      filters: tierFilters(context.now),
      tagsOf: (row: SnapshotRow) => row.tags,
      malformed: snapshotIdMalformed,
      notFound: snapshotsNotFound,
      pages: { least: 5, most: 1000 },
    };
    const { rows, nextToken } = list(listing, undefined, input, context);
    return { SnapshotTierStatuses: rows.map((row) => describeTier(row, context.now)), NextToken: nextToken };
  },
});
