import type { ActionContext } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import { alreadyExists, notFound, overQuota, unmodifiable, validationError } from './errors.ts';
import { newUniqueId, type IdPrefix } from './ids.ts';
import { IAM_LIMITS, SERVICE_ROLE_PATH } from './limits.ts';
import {
  entities,
  entityKey,
  type EntityKind,
  type EntityRow,
  type GroupRow,
  type RoleRow,
  type UserRow,
} from './state.ts';

export function findEntity(state: State, kind: EntityKind, name: string): EntityRow {
  const row = state.table(entities).get(entityKey(kind, name));
  if (row === undefined) throw notFound(kind, name);
  return row;
}

export function findUser(state: State, name: string): UserRow {
  const row = findEntity(state, 'user', name);
  if (row.kind !== 'user') throw notFound('user', name);
  return row;
}

export function findGroup(state: State, name: string): GroupRow {
  const row = findEntity(state, 'group', name);
  if (row.kind !== 'group') throw notFound('group', name);
  return row;
}

export function findRole(state: State, name: string): RoleRow {
  const row = findEntity(state, 'role', name);
  if (row.kind !== 'role') throw notFound('role', name);
  return row;
}

export function putEntity(state: State, row: EntityRow): void {
  state.table(entities).put(row);
}

/** The user that an action means: the named one, or who calls. */
export function namedUser(
  { state, caller }: Pick<ActionContext, 'state' | 'caller'>,
  name: string | undefined,
): UserRow {
  const meant = name ?? caller.userName;
  if (meant === undefined)
    throw validationError('Must specify userName when calling with non-User credentials');
  return findUser(state, meant);
}

/** A role that the account may change: those that are linked to a service are the service's. */
export function findOrdinaryRole(state: State, name: string): RoleRow {
  const row = findRole(state, name);
  if (row.path.startsWith(SERVICE_ROLE_PATH))
    throw unmodifiable(
      `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`,
    );
  return row;
}

/** All of a kind whose path begins so, in order of name. */
export function* entitiesOf<K extends EntityKind>(
  state: State,
  kind: K,
  after?: string,
  prefix = '/',
): Generator<EntityRow & { readonly kind: K }> {
  const from = after === undefined ? undefined : entityKey(kind, after);
  const query = { index: 'kind', equals: kind, ...(from !== undefined && { after: from }) };
  for (const row of state.table(entities).list(query))
    if (isOf(row, kind) && row.path.startsWith(prefix)) yield row;
}

function isOf<K extends EntityKind>(row: EntityRow, kind: K): row is EntityRow & { readonly kind: K } {
  return row.kind === kind;
}

const shapes: Readonly<
  Record<EntityKind, { prefix: IdPrefix; title: string; quota: string; limit: number }>
> = {
  user: { prefix: 'AIDA', title: 'User', quota: 'UsersPerAccount', limit: IAM_LIMITS.users },
  group: { prefix: 'AGPA', title: 'Group', quota: 'GroupsPerAccount', limit: IAM_LIMITS.groups },
  role: { prefix: 'AROA', title: 'Role', quota: 'RolesPerAccount', limit: IAM_LIMITS.roles },
};

/** What a new user, group or role begins with. Throws when there is one of this name. */
export function newEntity(
  context: ActionContext,
  kind: EntityKind,
  name: string,
  path = '/',
): Pick<EntityRow, 'name' | 'path' | 'id' | 'arn' | 'created' | 'inline' | 'attached'> {
  const { prefix, quota, limit } = shapes[kind];
  demandFreeName(context.state, kind, name);
  if (context.state.table(entities).count({ index: 'kind', equals: kind }) >= limit)
    throw overQuota(quota, limit);
  return {
    name,
    path,
    id: newUniqueId(prefix, context.random),
    arn: entityArn(context, kind, path, name),
    created: context.now,
    inline: [],
    attached: [],
  };
}

export function demandFreeName(state: State, kind: EntityKind, name: string): void {
  const equals = entityKey(kind, name.toLowerCase());
  if (state.table(entities).count({ index: 'folded', equals }) > 0)
    throw alreadyExists(`${shapes[kind].title} with name ${name} already exists.`);
}

export function entityArn(
  place: Pick<ActionContext, 'account' | 'partition'>,
  kind: EntityKind,
  path: string,
  name: string,
): string {
  return globalArn(place, 'iam', `${kind}${path}${name}`);
}
