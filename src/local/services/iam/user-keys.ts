import { accessKeys, keyOwner, type AccessKey } from '../../keys/access-keys.ts';
import type { ActionContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { namedUser } from './entities.ts';
import { noSuchEntity } from './errors.ts';

export type KeyOwner = Pick<AccessKey, 'account' | 'userName' | 'userId' | 'userArn'>;

/** Whose keys an action means: those of a user, or the root's own. */
export function ownerOf(context: ActionContext, name: string | undefined): KeyOwner {
  const { caller, account } = context;
  if (name === undefined && caller.kind === 'root')
    return { account, userId: caller.userId, userArn: caller.arn };
  const user = namedUser(context, name);
  return { account, userName: user.name, userId: user.id, userArn: user.arn };
}

export function keysOf(
  state: State,
  { account, userId }: Pick<KeyOwner, 'account' | 'userId'>,
): readonly AccessKey[] {
  return [...state.table(accessKeys).list({ index: 'user', equals: keyOwner(account, userId) })];
}

/** The key of this owner with an id. */
export function ownedKey(state: State, owner: KeyOwner, accessKeyId: string): AccessKey {
  const key = state.table(accessKeys).get(accessKeyId);
  if (key === undefined || key.account !== owner.account || key.userId !== owner.userId)
    throw noSuchEntity(`The Access Key with id ${accessKeyId} cannot be found.`);
  return key;
}
