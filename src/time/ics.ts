import type { Override } from './override.ts';
import { runningSpans } from './preview.ts';
import type { Schedule } from './schedule.ts';

/** How a calendar of a schedule is made: from when, to when, and when it is written (all epoch milliseconds). */
export interface CalendarRange {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Stands above the schedule. */
  readonly override?: Override | undefined;
}

/** The running times of a schedule as an iCalendar file (RFC 5545), in UTC so that no time zone table is needed. */
export async function calendarFile(
  schedule: Schedule,
  { from, to, now, override }: CalendarRange,
): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: schedule.name,
    prodId: { company: 'nuage', product: 'schedules', language: 'EN' },
  });
  for (const span of runningSpans(schedule, from, to, override)) {
    calendar.createEvent({
      // The same span has the same id in every file, so that a calendar that is imported again is updated, not doubled.
      id: `${schedule.name}-${span.from}@nuage`,
      stamp: new Date(now),
      start: new Date(span.from),
      end: new Date(span.to),
      summary: `${schedule.name}: running`,
      description: schedule.periods.map((period) => period.text).join('; '),
    });
  }
  // RFC 5545 ends every line, the last one as well, with CRLF.
  return `${calendar.toString().trimEnd()}\r\n`;
}
