import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { isWellFormedId } from '../../../blocks/ids.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation, excludingParameters } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize, readToken } from '../listing.ts';
import { usableSnapshot, visibleSnapshots } from '../snapshots/shared-snapshots.ts';
import { describeSnapshot, snapshotFilters } from '../volumes/describe-snapshot.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotIdMalformed, snapshotsNotFound } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html */
export const action = defineAction('ec2', 'DescribeSnapshots', {
  authorize: (_input, context) => onEverything('DescribeSnapshots', context),
  handler(input, context) {
    const { account, region, now } = context;
    const passes = compileFilters(input.Filters, snapshotFilters(now), (row) => row.tags);
    checkPageSize(input.MaxResults, { least: 5, most: 1000 });
    const ids = input.SnapshotIds ?? [];
    if (ids.length > 0 && input.MaxResults !== undefined)
      throw excludingParameters('snapshotIds', 'maxResults');
    if (ids.length > 0 && input.NextToken !== undefined)
      throw excludingParameters('snapshotIds', 'nextToken');
    const named = ids.length > 0 ? namedRows(ids, context) : undefined;
    if (input.DryRun === true) throw dryRunOperation();
    const wanted = (row: SnapshotRow): boolean =>
      ownedBy(row, input.OwnerIds ?? [], account) &&
      restorableBy(row, input.RestorableByUserIds ?? [], account) &&
      passes(row);
    if (named !== undefined)
      return { Snapshots: named.filter(wanted).map((row) => describeSnapshot(row, now)) };
    const call = { service: 'ec2', action: 'DescribeSnapshots', account, region, input };
    const visible = visibleSnapshots(context, readToken(call, input.NextToken));
    const page = takePage(filtered(visible, wanted), input.MaxResults ?? Infinity, (row) => row.id);
    return {
      Snapshots: page.rows.map((row) => describeSnapshot(row, now)),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

function* filtered<Row>(rows: Iterable<Row>, wanted: (row: Row) => boolean): Generator<Row> {
  for (const row of rows) if (wanted(row)) yield row;
}

function namedRows(ids: readonly string[], context: ActionContext): readonly SnapshotRow[] {
  const malformed = ids.find((id) => !isWellFormedId('snap', id));
  if (malformed !== undefined) throw snapshotIdMalformed(malformed);
  const found = [...new Set(ids)].map((id) => ({ id, row: usableSnapshot(context, id) }));
  const missing = found.filter(({ row }) => row === undefined).map(({ id }) => id);
  if (missing.length > 0) throw snapshotsNotFound(missing);
  return found.flatMap(({ row }) => row ?? []);
}

/** Nothing here is `amazon`'s: the snapshots behind public images are not to be looked at. */
function ownedBy(row: SnapshotRow, owners: readonly string[], account: string): boolean {
  return owners.length === 0 || owners.some((owner) => row.account === (owner === 'self' ? account : owner));
}

function restorableBy(row: SnapshotRow, users: readonly string[], account: string): boolean {
  if (users.length === 0) return true;
  return users.some((user) => {
    if (user === 'all') return row.public === true;
    const id = user === 'self' ? account : user;
    return row.account === id || (row.sharedWith ?? []).includes(id) || row.public === true;
  });
}
