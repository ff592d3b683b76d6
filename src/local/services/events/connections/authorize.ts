import type { TimerContext } from '../../../action.ts';
import type { ConnectionRow } from './state.ts';

export const AUTHORIZE_TIMER = 'events.authorize';

/** How long AWS takes to try a connection by OAuth, about. */
const AUTHORIZE_MS = 1000;

/** The state of a connection that was made or changed: OAuth takes a moment. */
export function authorized(context: TimerContext, type: string): Pick<ConnectionRow, 'state' | 'authorized'> {
  const settled = type !== 'OAUTH_CLIENT_CREDENTIALS' || context.lenient;
  return { state: settled ? 'AUTHORIZED' : 'AUTHORIZING', authorized: context.now };
}

export function settleLater({ timers, now }: TimerContext, { name, state }: ConnectionRow): void {
  if (state !== 'AUTHORIZING') return;
  timers.schedule({ due: now + AUTHORIZE_MS, kind: AUTHORIZE_TIMER, key: name, payload: { name } });
}
