import type { TimerContext } from '../../action.ts';
import { DAY_MS } from './limits.ts';
import { logEvents, timeText } from './state.ts';
import type { LogGroupRow } from './state.ts';

export const EXPIRE_TIMER = 'logs.expire';

/** Events before this are gone, whether or not they have been swept away. */
export function cutoff(group: LogGroupRow, now: number): number {
  return group.retentionDays === undefined ? 0 : now - group.retentionDays * DAY_MS;
}

/**
 * Sweeps a group on the day after its oldest event expires: once a day is enough, since what is expired is not
 * seen meanwhile. AWS takes up to 72 hours more to delete what nobody sees any longer.
 */
export function scheduleSweep(context: TimerContext, group: LogGroupRow): void {
  const { name, key, retentionDays } = group;
  const timer = { kind: EXPIRE_TIMER, key };
  const first = { index: 'time', from: `${key}|`, below: `${key}|~`, limit: 1 };
  const [oldest] = [...context.state.table(logEvents).list(first)];
  if (retentionDays === undefined || oldest === undefined) {
    context.timers.cancel(timer);
    return;
  }
  const due = (Math.floor((oldest.timestamp + retentionDays * DAY_MS) / DAY_MS) + 1) * DAY_MS;
  context.timers.schedule({ ...timer, due: Math.max(due, context.now), payload: { name, key } });
}

/** The range of a group's events that retention has let go, by the index `time`. */
export function expiredRange(
  group: LogGroupRow,
  now: number,
): { index: string; from: string; below: string } {
  return { index: 'time', from: `${group.key}|`, below: `${group.key}|${timeText(cutoff(group, now))}` };
}
