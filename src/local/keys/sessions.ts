import type { Caller } from '../action.ts';
import type { State } from '../store/table.ts';
import { defineTable } from '../store/table.ts';
import { sealSecret } from './key-secret.ts';
import { hashOfToken, newAccessKeyId, newSecret, newSessionToken } from './key-material.ts';

/** Who a session is; its key and times are given by `createSession`. */
export type SessionCaller = Omit<Caller, 'accessKeyId' | 'sessionCreated' | 'sessionExpires'>;

/** Temporary credentials that STS has handed out. */
export interface Session {
  readonly accessKeyId: string;
  /** Its secret, sealed. */
  readonly sealedSecret: string;
  /** SHA-256 of the token that has to come with the key: it is compared, and never told again. */
  readonly tokenHash: string;
  readonly caller: SessionCaller;
  /** Virtual time, epoch ms. */
  readonly created: number;
  readonly expires: number;
}

/** A session that was made just now: its secret and its token are shown only now. */
export type NewSession = Session & { readonly secretAccessKey: string; readonly sessionToken: string };

/** An expired session is remembered for a day, to say that it has expired and not that it never was. */
const remembered = 86_400_000;

export const sessions = defineTable<Session>({
  // `sts.sessions` and `sts.sealed-sessions` of earlier directories held secrets or tokens as they are; those are over.
  name: 'sts.hashed-sessions',
  scope: 'cloud',
  id: (session) => session.accessKeyId,
  indexes: { expires: (session) => session.expires },
});

/** Makes temporary credentials for `caller` that end after `durationMs` of virtual time. */
export function createSession(
  state: State,
  caller: SessionCaller,
  now: number,
  durationMs: number,
): NewSession {
  const table = state.table(sessions);
  for (const { accessKeyId } of table.list({ index: 'expires', below: now - remembered, limit: 100 }))
    table.delete(accessKeyId);
  const accessKeyId = newAccessKeyId('ASIA', caller.account);
  const secretAccessKey = newSecret();
  const sessionToken = newSessionToken();
  const session: Session = {
    accessKeyId,
    sealedSecret: sealSecret(state, accessKeyId, secretAccessKey),
    tokenHash: hashOfToken(sessionToken),
    caller,
    created: now,
    expires: now + durationMs,
  };
  table.put(session);
  return { ...session, secretAccessKey, sessionToken };
}
