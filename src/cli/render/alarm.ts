import type { Style } from './style.ts';

/** The colour of an alarm's state. */
export function paintAlarm(state: string, style: Style): (text: string) => string {
  if (state === 'ALARM') return style.bad;
  return state === 'OK' ? style.good : style.dim;
}
