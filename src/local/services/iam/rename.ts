import { accessKeys } from '../../keys/access-keys.ts';
import type { ActionContext } from '../../action.ts';
import { moveAttachments } from './attachments.ts';
import { demandFreeName, entityArn, findUser, putEntity } from './entities.ts';
import { entities, entityKey, memberships, type GroupRow, type UserRow } from './state.ts';
import { keysOf } from './user-keys.ts';

/** Gives a user or group another name, another path, or both. Its id, keys, policies and members stay. */
export function renameEntity(
  context: ActionContext,
  row: UserRow | GroupRow,
  newName = row.name,
  newPath = row.path,
): void {
  const { state } = context;
  const { kind, name } = row;
  if (newName.toLowerCase() !== name.toLowerCase()) demandFreeName(state, kind, newName);
  const arn = entityArn(context, kind, newPath, newName);
  moveAttachments(state, row, newName);
  state.table(entities).delete(entityKey(kind, name));
  putEntity(state, { ...row, name: newName, path: newPath, arn });
  if (kind === 'group') moveMembers(context, name, newName);
  else moveUser(context, { ...row, name: newName, arn }, name);
}

function moveMembers({ state }: ActionContext, name: string, newName: string): void {
  for (const { user } of state.table(memberships).list({ index: 'group', equals: name })) {
    state.table(memberships).delete(`${name}/${user}`);
    state.table(memberships).put({ group: newName, user });
    const row = findUser(state, user);
    putEntity(state, { ...row, groups: row.groups.map((group) => (group === name ? newName : group)) });
  }
}

function moveUser({ state, account }: ActionContext, row: UserRow, formerName: string): void {
  for (const group of row.groups) {
    state.table(memberships).delete(`${group}/${formerName}`);
    state.table(memberships).put({ group, user: row.name });
  }
  for (const key of keysOf(state, { account, userId: row.id }))
    state.table(accessKeys).put({ ...key, userName: row.name, userArn: row.arn });
}
