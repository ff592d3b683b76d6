import { Temporal } from 'temporal-polyfill';
import { readAwsSchedule } from '../../../../time/aws-schedule.ts';
import type { TimerContext } from '../../../action.ts';
import { validation } from '../errors.ts';
import { OPEN_TIMER } from './kinds.ts';
import type { WindowRow, WindowSettings } from './state.ts';

const DAY_MS = 86_400_000;

/** Refuses a schedule, a zone or hours that cannot be. */
export function checkSettings(settings: WindowSettings): void {
  const { Schedule: text, ScheduleTimezone: zone = 'UTC', Duration, Cutoff, ScheduleOffset } = settings;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    throw validation(`Invalid time zone: ${zone}.`);
  }
  const schedule = readAwsSchedule(text, zone);
  if (schedule === undefined) throw validation(`Invalid schedule expression: ${text}.`);
  if (ScheduleOffset !== undefined && schedule.kind !== 'cron')
    throw validation('A schedule offset is for cron expressions.');
  if (Cutoff >= Duration)
    throw validation(`Cutoff must be less than the duration: ${Cutoff} hours of ${Duration}.`);
  for (const date of [settings.StartDate, settings.EndDate])
    if (date !== undefined && Number.isNaN(momentOf(date, zone))) throw validation(`Invalid date: ${date}.`);
}

/** A date in ISO 8601, which stands in the zone of the schedule unless it says its own. */
function momentOf(text: string, zone: string): number {
  try {
    if (/(?:Z|[+-]\d\d:?\d\d)$/.test(text) && text.includes('T'))
      return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

/** When a window opens next; undefined when it does not any more. */
export function nextOpening({ settings, created }: WindowRow, after: number): number | undefined {
  const { ScheduleTimezone: zone = 'UTC', ScheduleOffset: days = 0 } = settings;
  if (!settings.Enabled) return undefined;
  const start = settings.StartDate === undefined ? undefined : momentOf(settings.StartDate, zone);
  const end = settings.EndDate === undefined ? Infinity : momentOf(settings.EndDate, zone);
  const offset = days * DAY_MS;
  const from = Math.max(after - offset, (start ?? 0) - 1);
  const next = readAwsSchedule(settings.Schedule, zone)?.next(from, start ?? created);
  return next === undefined || next + offset > end ? undefined : next + offset;
}

/** As AWS writes it, in the zone of the schedule: `2026-11-27T02:00Z`. */
export function shownTime({ settings }: WindowRow, time: number): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(
    settings.ScheduleTimezone ?? 'UTC',
  );
  const text = zoned.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
  return text.replace('+00:00', 'Z');
}

/** Sets the timer of the next opening anew. */
export function scheduleWindow(context: TimerContext, row: WindowRow): void {
  const due = nextOpening(row, context.now);
  if (due === undefined) context.timers.cancel({ kind: OPEN_TIMER, key: row.id });
  else context.timers.schedule({ due, kind: OPEN_TIMER, key: row.id, payload: { window: row.id } });
}
