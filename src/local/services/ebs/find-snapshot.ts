import type { ActionContext } from '../../action.ts';
import { isWellFormedId } from '../../blocks/ids.ts';
import { snapshots, usableSnapshot } from '../ec2/port.ts';
import type { SnapshotRow, SnapshotWriting } from '../ec2/port.ts';
import { invalidParameter, notCompleted, notPending, snapshotNotFound, writeTimedOut } from './errors.ts';

/** A snapshot that can be read: complete, the account's own or shared with it. */
export function readableSnapshot(context: ActionContext, id: string): SnapshotRow {
  const row = checked(usableSnapshot(context, id), id);
  if (row.state !== 'completed' && !context.lenient) throw notCompleted(id);
  if (row.tier?.storageTier === 'archive' && (row.tier.restoreExpires ?? 0) <= context.now)
    throw notCompleted(id);
  return row;
}

/** A snapshot of the account that waits for blocks. */
export function writableSnapshot(
  { state }: ActionContext,
  id: string,
): SnapshotRow & { readonly writing: SnapshotWriting } {
  const row = checked(state.table(snapshots).get(id), id);
  if (row.state === 'error') throw writeTimedOut(id);
  if (row.writing === undefined) throw notPending(id);
  return { ...row, writing: row.writing };
}

function checked(row: SnapshotRow | undefined, id: string): SnapshotRow {
  if (row !== undefined) return row;
  if (!isWellFormedId('snap', id)) throw invalidParameter(`Invalid snapshot ID: ${id}`);
  throw snapshotNotFound(id);
}
