import { ScheduleError } from './schedule-error.ts';

/** Minutes since local midnight, 0 to 1440; 1440 is midnight at the end of the day. */
export type ClockTime = number;

/** Reads `8`, `08:00`, `20:30` or `24:00`. Throws a ScheduleError for anything else. */
export function parseClockTime(text: string): ClockTime {
  const match = /^(\d{1,2})(?::(\d{2}))?$/.exec(text.trim());
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? '0');
  const total = hours * 60 + minutes;
  if (!match || minutes > 59 || total > 1440) {
    throw new ScheduleError(
      `'${text}' is not a time of day`,
      text,
      'Write hours and minutes, such as 08:00, 20:30 or 24:00.',
    );
  }
  return total;
}

/** The time as `HH:MM`. */
export function formatClockTime(time: ClockTime): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
