import type { Caller } from '../action.ts';
import type { State } from '../store/table.ts';
import { accessKeys } from './access-keys.ts';
import { hashOfToken } from './key-material.ts';
import { secretOf } from './key-secret.ts';
import type { RootKeys } from './root-keys.ts';
import { rootCaller } from './root-keys.ts';
import { sessions } from './sessions.ts';

/** What is known of an access key id: with what to verify the signature, and who it is then. */
export interface FoundKey {
  readonly secret: string;
  readonly caller: Caller;
  /** The hash of the token that has to come with the key; none where no token belongs. */
  readonly tokenHash?: string | undefined;
  /** Virtual time, epoch ms. */
  readonly expires?: number | undefined;
  /** A session token that comes with a root key means nothing: scripts set `test` there, too. */
  readonly anyToken?: boolean | undefined;
}

/** Looks an access key id up. Undefined when nobody has it, or when it is switched off. */
export function findKey(
  state: State,
  roots: RootKeys,
  accessKeyId: string,
  partition: string,
): FoundKey | undefined {
  const root = roots.find(accessKeyId);
  if (root !== undefined)
    return { secret: root.secret, caller: rootCaller(root.account, accessKeyId, partition), anyToken: true };
  if (accessKeyId.startsWith('ASIA')) return findSession(state, accessKeyId);
  const key = state.table(accessKeys).get(accessKeyId);
  if (key === undefined || key.status !== 'Active') return undefined;
  const { account, userName, userId, userArn: arn } = key;
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
  if (session === undefined) return undefined;
  const { tokenHash, created, expires } = session;
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
