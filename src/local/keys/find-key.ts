import type { Caller } from '../action.ts';
import type { State } from '../store/table.ts';
import { accessKeys } from './access-keys.ts';
import type { AccessKey } from './access-keys.ts';
import { hashOfToken } from './key-material.ts';
import { secretOf } from './key-secret.ts';
import type { FoundKey } from './found-key.ts';
import type { RootKeys } from './root-keys.ts';
import { sessions } from './sessions.ts';
import type { Session } from './sessions.ts';

/** Rows are the same objects while they are cached, and who calls with a key is one object for all his calls. */
const kept = new WeakMap<object, FoundKey>();

function keptFor(row: object, find: () => FoundKey): FoundKey {
  let found = kept.get(row);
  if (found === undefined) kept.set(row, (found = find()));
  return found;
}

/** Looks an access key id up. Undefined when nobody has it, or when it is switched off. */
export function findKey(
  state: State,
  roots: RootKeys,
  accessKeyId: string,
  partition: string,
): FoundKey | undefined {
  const root = roots.called(accessKeyId, partition);
  if (root !== undefined) return root;
  if (accessKeyId.startsWith('ASIA')) return findSession(state, accessKeyId);
  const key = state.table(accessKeys).get(accessKeyId);
  if (key === undefined || key.status !== 'Active') return undefined;
  return keptFor(key, () => foundUser(state, key));
}

function foundUser(state: State, key: AccessKey): FoundKey {
  const { accessKeyId, account, userName, userId, userArn: arn } = key;
  const caller: Caller = {
    kind: userName === undefined ? 'root' : 'user',
    account,
    arn,
    userId,
    accessKeyId,
    userName,
  };
  return { secret: secretOf(state, key), caller };
}

function findSession(state: State, accessKeyId: string): FoundKey | undefined {
  const session = state.table(sessions).get(accessKeyId);
  return session && keptFor(session, () => foundOf(state, session));
}

function foundOf(state: State, session: Session): FoundKey {
  const { accessKeyId, tokenHash, created, expires } = session;
  const caller: Caller = {
    ...session.caller,
    accessKeyId,
    sessionCreated: created,
    sessionExpires: expires,
  };
  return { secret: secretOf(state, session), caller, tokenHash, expires };
}

/** Whether the token of a request is the one that belongs to the key. */
export function isTokenOf({ tokenHash, anyToken }: FoundKey, token: string | undefined): boolean {
  if (anyToken === true) return true;
  return token === undefined ? tokenHash === undefined : tokenHash === hashOfToken(token);
}
