import type { TimerContext } from '../../action.ts';
import { DAYS } from './limits.ts';
import { relatedKeys, setFamily } from './multi-region.ts';
import { aliases, grants, imports, keys, materials } from './state.ts';
import type { KeyRow } from './state.ts';

const kind = 'kms.delete-key';

type Context = Pick<TimerContext, 'account' | 'region' | 'state' | 'now' | 'timers'>;

/** Begins the waiting period; a primary key waits for its replicas first. */
export function scheduleDeletion(context: Context, row: KeyRow, days: number): KeyRow {
  const waits = row.primary === context.region && (row.replicas ?? []).length > 0;
  const deletion = context.now + days * DAYS;
  const after: KeyRow = waits
    ? { ...row, state: 'PendingReplicaDeletion', pendingDays: days }
    : { ...row, state: 'PendingDeletion', pendingDays: days, deletion };
  context.state.table(keys).put(after);
  if (!waits) context.timers.schedule({ due: deletion, kind, key: row.id, payload: { key: row.id } });
  return after;
}

export function cancelDeletion({ state, timers }: Context, row: KeyRow): void {
  timers.cancel({ kind, key: row.id });
  const { deletion: _, pendingDays: __, ...rest } = row;
  state.table(keys).put({ ...rest, state: 'Disabled' });
}

/** Removes a key with all that belongs to it. What it encrypted can never be decrypted again. */
export function deleteKey(context: Context, id: string): void {
  const { state, account, region } = context;
  const row = state.table(keys).get(id);
  if (row?.state !== 'PendingDeletion') return;
  const related = relatedKeys(state, account, region, row);
  for (const { key: _, id: material } of state.table(materials).list({ index: 'key', equals: id }))
    state.table(materials).delete(`${id}/${material}`);
  for (const { name } of state.table(aliases).list({ index: 'key', equals: id }))
    state.table(aliases).delete(name);
  for (const grant of state.table(grants).list({ index: 'key', equals: id }))
    state.table(grants).delete(grant.id);
  for (const { token } of state.table(imports).list({ index: 'key', equals: id }))
    state.table(imports).delete(token);
  state.table(keys).delete(id);
  if (row.primary === undefined || row.primary === region) return;
  const replicas = (row.replicas ?? []).filter((replica) => replica !== region);
  setFamily(state, account, id, row.primary, replicas);
  const primary = related.find((other) => other.region === row.primary);
  if (replicas.length > 0 || primary?.row.state !== 'PendingReplicaDeletion') return;
  beginPrimary(context, primary.state, id, primary.row.pendingDays ?? 30);
}

/** The last replica is gone: the primary's own waiting period begins now, and its region's timer ends it. */
function beginPrimary(context: Context, state: TimerContext['state'], id: string, days: number): void {
  const row = state.table(keys).get(id);
  if (row === undefined) return;
  const deletion = context.now + days * DAYS;
  state.table(keys).put({ ...row, state: 'PendingDeletion', deletion });
  context.timers.schedule({
    due: deletion,
    kind: 'kms.delete-key',
    key: `${row.primary ?? ''}/${id}`,
    payload: { key: id, region: row.primary },
  });
}
