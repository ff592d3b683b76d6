import { isWellFormedId } from '../../../blocks/ids.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { snapshotIdMalformed, snapshotsNotFound } from '../volumes/volume-errors.ts';

/** Where a snapshot is that somebody has shared. */
interface SharedSnapshot {
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

/** All snapshots that are shared, of all accounts. An id names one snapshot in the whole cloud. */
const shared = defineTable<SharedSnapshot>({
  name: 'ec2.shared-snapshots',
  scope: 'cloud',
  id: (row) => `${row.region}/${row.id}`,
});

/** Who looks, and where. */
export interface Beholder {
  readonly state: State;
  readonly account: string;
  readonly region: string;
}

/** Notes whether a snapshot is shared, so that others find it. To be called whenever that has changed. */
export function noteSharing(state: State, row: SnapshotRow): void {
  const { id, account, region } = row;
  if (row.public === true || (row.sharedWith ?? []).length > 0)
    state.table(shared).put({ id, account, region });
  else state.table(shared).delete(`${region}/${id}`);
}

/** A shared snapshot as another account sees it: whom else it is shared with, and its tags, are its owner's business. */
function seenBy(
  account: string,
  { account: owner, region, id }: SharedSnapshot,
  state: State,
): SnapshotRow | undefined {
  const theirs = state.at(owner, region);
  const row = theirs.table(snapshots).get(id);
  if (row === undefined) return undefined;
  const named = (row.sharedWith ?? []).filter((one) => one === account);
  // Where all sharing is blocked, what was public before is treated as private.
  const open = row.public === true && ebsSettings(theirs).snapshotSharing !== 'block-all-sharing';
  return open || named.length > 0 ? { ...row, public: open, sharedWith: named, tags: [] } : undefined;
}

/** A snapshot of the account, or one that another account lets it use; undefined when there is neither. */
export function usableSnapshot({ state, account, region }: Beholder, id: string): SnapshotRow | undefined {
  const own = state.at(account, region).table(snapshots).get(id);
  if (own !== undefined) return own;
  const place = state.table(shared).get(`${region}/${id}`);
  return place && seenBy(account, place, state);
}

/** The same, or EC2's error. */
export function findUsableSnapshot(beholder: Beholder, id: string): SnapshotRow {
  if (!isWellFormedId('snap', id)) throw snapshotIdMalformed(id);
  const row = usableSnapshot(beholder, id);
  if (row === undefined) throw snapshotsNotFound([id]);
  return row;
}

/** Refuses a snapshot of which nothing can be made now. */
export function checkRestorable({ id, state, tier }: SnapshotRow, now: number): void {
  if (state !== 'completed')
    throw new AwsError('IncorrectState', 400, `Snapshot is in invalid state - ${state}`);
  if (tier?.storageTier !== 'archive') return;
  if (tier.restoreExpires !== undefined && now >= tier.endTime && now < tier.restoreExpires) return;
  throw new AwsError('IncorrectState', 400, `Snapshot '${id}' is archived. Restore it before you use it.`);
}

/** Every snapshot that the account can see in the region, in order of id. @param after Only those behind this id. */
export function* visibleSnapshots({ state, account, region }: Beholder, after = ''): Generator<SnapshotRow> {
  const foreign: SnapshotRow[] = [];
  for (const place of state.table(shared).list({ from: `${region}/`, below: `${region}0` })) {
    if (place.account === account || place.id <= after) continue;
    const row = seenBy(account, place, state);
    if (row !== undefined) foreign.push(row);
  }
  let next = 0;
  for (const own of state.table(snapshots).list(after === '' ? {} : { after })) {
    for (let row = foreign[next]; row !== undefined && row.id < own.id; row = foreign[next]) {
      yield row;
      next++;
    }
    yield own;
  }
  yield* foreign.slice(next);
}
