import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { illegalDelete, illegalUpdate } from '../errors.ts';
import { newEtag } from '../ids.ts';
import { checkIfMatch } from '../if-match.ts';
import { distributions } from '../distributions/state.ts';
import { on } from '../permit.ts';
import type { EntityKind, EntityRow } from './kind.ts';

/** Makes one. */
export function create<Config>(
  { state, random, now }: ActionContext,
  kind: EntityKind<Config>,
  given: Config,
): EntityRow<Config> {
  const table = state.table(kind.table);
  const config = kind.complete(given);
  const rows = [...table.list()];
  const name = kind.uniqueOf(config);
  if ([...rows, ...(kind.managed ?? [])].some((row) => kind.uniqueOf(row.config) === name))
    throw kind.exists();
  if (rows.length >= kind.most) throw kind.tooMany();
  const sequence = rows.reduce((last, row) => Math.max(last, row.sequence), 0) + 1;
  const row = {
    id: kind.newId(random),
    config,
    etag: newEtag(random),
    created: now,
    modified: now,
    sequence,
  };
  table.put(row);
  return row;
}

/** One of the account's, or of AWS's. */
export function find<Config>(
  { state }: Pick<ActionContext, 'state'>,
  kind: EntityKind<Config>,
  id: string,
): EntityRow<Config> | undefined {
  return state.table(kind.table).get(id) ?? kind.managed?.find((row) => row.id === id);
}

export function mustFind<Config>(
  context: ActionContext,
  kind: EntityKind<Config>,
  id: string,
): EntityRow<Config> {
  const row = find(context, kind, id);
  if (row === undefined) throw kind.absent();
  return row;
}

/** Gives one another configuration. */
export function update<Config>(
  context: ActionContext,
  kind: EntityKind<Config>,
  { Id: id, IfMatch }: { readonly Id: string; readonly IfMatch?: string | undefined },
  given: Config,
): EntityRow<Config> {
  const { state, random, now } = context;
  const row = mustFind(context, kind, id);
  if (isManaged(kind, id)) throw illegalUpdate();
  checkIfMatch(IfMatch, row.etag);
  const config = kind.complete(given);
  const table = state.table(kind.table);
  const name = kind.uniqueOf(config);
  for (const other of table.list())
    if (other.id !== id && kind.uniqueOf(other.config) === name) throw kind.exists();
  const changed = { ...row, config, etag: newEtag(random), modified: now };
  table.put(changed);
  return changed;
}

/** Deletes one that no distribution needs. */
export function remove<Config>(
  context: ActionContext,
  kind: EntityKind<Config>,
  { Id: id, IfMatch }: { readonly Id: string; readonly IfMatch?: string | undefined },
): void {
  const row = mustFind(context, kind, id);
  if (isManaged(kind, id)) throw illegalDelete();
  checkIfMatch(IfMatch, row.etag);
  for (const { config } of context.state.table(distributions).list())
    if (kind.isUsedBy(config, id)) throw kind.inUse();
  context.state.table(kind.table).delete(id);
}

/** All, AWS's first; those of one type where that is asked. */
export function list<Config>(
  { state }: ActionContext,
  kind: EntityKind<Config>,
  type?: string,
): readonly EntityRow<Config>[] {
  const own = [...state.table(kind.table).list()].sort((left, right) => left.sequence - right.sequence);
  if (type === 'custom') return own;
  return type === 'managed' ? (kind.managed ?? []) : [...(kind.managed ?? []), ...own];
}

export function isManaged<Config>({ managed = [] }: EntityKind<Config>, id: string): boolean {
  return managed.some((row) => row.id === id);
}

/** The permission for one. */
export function onEntity<Config>(
  context: ActionContext,
  action: string,
  { path, hasArn }: EntityKind<Config>,
  id: string,
): AuthorizationRequest[] {
  return on(context, action, hasArn ? `${path}/${id}` : undefined);
}
