import type { ClockAnswer } from '../../local/control/routes/clock.ts';
import type { View } from '../print/printer.ts';
import { count } from '../render/count.ts';
import { formatRelative } from '../render/duration.ts';

/** The virtual clock in words. */
export function drawClock({ now, mode, rate, timers, nextTimer }: ClockAnswer, { style }: View): string {
  const pace =
    mode === 'frozen' || rate === 0
      ? 'frozen'
      : rate === 1
        ? 'at the pace of time'
        : `${rate} times as fast as time`;
  const next =
    nextTimer === null
      ? ''
      : `, the next ${formatRelative(Date.parse(nextTimer), Date.parse(now))} (${nextTimer})`;
  return `${style.bold(now)}  ${pace}\n${style.dim(`${count(timers, 'timer')} waiting${next}`)}\n`;
}
