import { isWellFormedId } from '../../../blocks/ids.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
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

function isOpenTo({ sharedWith, public: open }: SnapshotRow, account: string): boolean {
  return open === true || (sharedWith ?? []).includes(account);
}

/** A snapshot of the account, or one that another account lets it use; undefined when there is neither. */
export function usableSnapshot({ state, account, region }: Beholder, id: string): SnapshotRow | undefined {
  const own = state.at(account, region).table(snapshots).get(id);
  if (own !== undefined) return own;
  const place = state.table(shared).get(`${region}/${id}`);
  if (place === undefined) return undefined;
  const row = state.at(place.account, place.region).table(snapshots).get(id);
  return row !== undefined && isOpenTo(row, account) ? row : undefined;
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
    const row = state.at(place.account, region).table(snapshots).get(place.id);
    if (row !== undefined && isOpenTo(row, account)) foreign.push(row);
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
