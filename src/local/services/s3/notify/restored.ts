import type { TimerContext } from '../../../action.ts';
import type { ObjectRow } from '../state.ts';

export const RESTORED_TIMER = 's3.restored';

/** A version whose restored copy came, or went, at the moment of the timer. */
export interface Restored {
  readonly bucket: string;
  readonly key: string;
  readonly version: string;
}

/** Has it told when the copy is there, and when it is gone again. @param again It is there and only stays longer. */
export function tellWhenRestored(
  { timers }: Pick<TimerContext, 'timers'>,
  { bucket, key, version, restore }: ObjectRow,
  again: boolean,
): void {
  if (restore === undefined) return;
  const payload: Restored = { bucket, key, version };
  for (const due of again ? [restore.until] : [restore.ready, restore.until])
    timers.schedule({ due, kind: RESTORED_TIMER, key: `${bucket}/${key}/${version}/${due}`, payload });
}
