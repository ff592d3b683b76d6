import type { TimerContext } from '../../../action.ts';
import { DISPOSED_MS } from '../limits.ts';
import type { HitRow } from '../state.ts';

/** A HIT expires, and is disposed of in the end. */
export function watchHit({ timers }: TimerContext, { id, expiration }: HitRow): void {
  timers.schedule({ due: expiration, kind: 'mturk.expire', key: id, payload: { hit: id } });
  timers.schedule({ due: expiration + DISPOSED_MS, kind: 'mturk.dispose', key: id, payload: { hit: id } });
}

export function unwatchHit({ timers }: TimerContext, { id }: HitRow): void {
  timers.cancel({ kind: 'mturk.expire', key: id });
  timers.cancel({ kind: 'mturk.dispose', key: id });
}
