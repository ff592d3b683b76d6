import type { Caller } from '../action.ts';
import type { State } from '../store/table.ts';
import { defineTable } from '../store/table.ts';
import { newAccessKeyId, newSecret, newSessionToken } from './key-material.ts';

/** Who a session is; its key and times are given by `createSession`. */
export type SessionCaller = Omit<Caller, 'accessKeyId' | 'sessionCreated' | 'sessionExpires'>;

/** Temporary credentials that STS has handed out. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly caller: SessionCaller;
  /** Virtual time, epoch ms. */
  readonly created: number;
  readonly expires: number;
}

/** An expired session is remembered for a day, to say that it has expired and not that it never was. */
const remembered = 86_400_000;

export const sessions = defineTable<Session>({
  name: 'sts.sessions',
  scope: 'cloud',
  id: (session) => session.accessKeyId,
  indexes: { expires: (session) => session.expires },
});

/** Makes temporary credentials for `caller` that end after `durationMs` of virtual time. */
export function createSession(state: State, caller: SessionCaller, now: number, durationMs: number): Session {
  const table = state.table(sessions);
  for (const { accessKeyId } of table.list({ index: 'expires', below: now - remembered, limit: 100 }))
    table.delete(accessKeyId);
  const session: Session = {
    accessKeyId: newAccessKeyId('ASIA', caller.account),
    secretAccessKey: newSecret(),
    sessionToken: newSessionToken(),
    caller,
    created: now,
    expires: now + durationMs,
  };
  table.put(session);
  return session;
}
