import { dateOf, weekdayOf } from './day.ts';
import { formatClockTime } from './clock-time.ts';
import type { Zone } from './zone.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A moment (epoch milliseconds) as the people of a zone say it: `Fri 8 May 2026 08:00`. */
export function sayTime(zone: Zone, instant: number): string {
  const { day, minutes } = zone.localOf(instant);
  return `${sayDay(day)} ${dateOf(day).year} ${formatClockTime(minutes)}`;
}

/** A day without its year: `Fri 8 May`. */
export function sayDay(day: number): string {
  const { month, dayOfMonth } = dateOf(day);
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${dayOfMonth} ${MONTHS[month - 1] ?? ''}`;
}
