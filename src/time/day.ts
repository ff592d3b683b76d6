/**
 * Calendar days as plain numbers, so that a year of days is walked without an object a day.
 * A day is the count of days since 1970-01-01 in the proleptic Gregorian calendar; it has no time zone.
 */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date. Out-of-range days roll over, as `Date.UTC` does. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

/** The calendar date of a day. */
export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; the double modulo keeps days before it positive.
  return (((day + 3) % 7) + 7) % 7;
}

/** How many days the month has, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day as ISO writes it: `2026-05-01`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day that an ISO date names, or undefined when it names none (`2026-02-30`, `26-1-1`). */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text ? day : undefined;
}
