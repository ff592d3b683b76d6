import { Cron } from 'croner';
import { validationError } from '../errors.ts';
import type { ScheduledRow } from './state.ts';

/** When a scheduled action is due next after a time, epoch milliseconds; undefined when it is over. */
export function nextRun(
  { start, end, recurrence, timeZone }: ScheduledRow,
  after: number,
): number | undefined {
  if (recurrence === undefined) return start !== undefined && start > after ? start : undefined;
  const from = Math.max(after, (start ?? 0) - 1);
  const next = cronOf(recurrence, timeZone).nextRun(new Date(from))?.getTime();
  return next === undefined || (end !== undefined && next > end) ? undefined : next;
}

/** Refuses a recurrence or a time zone that is none. */
export function checkRecurrence(recurrence: string, timeZone: string | undefined): void {
  cronOf(recurrence, timeZone);
}

function cronOf(recurrence: string, timezone = 'Etc/UTC'): Cron {
  if (recurrence.trim().split(/\s+/).length === 5) {
    try {
      return new Cron(recurrence, { timezone, mode: '5-part', paused: true });
    } catch {
      // Said below.
    }
  }
  throw validationError(`Given recurrence string:${recurrence} is invalid`);
}
