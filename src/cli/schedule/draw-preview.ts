import { dateOf, isoOf, parseIsoDay, type Day } from '../../time/day.ts';
import { sayDay } from '../../time/say-time.ts';
import type { PreviewDay } from '../../time/preview.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { Zone } from '../../time/zone.ts';
import type { View } from '../print/printer.ts';
import { renderCalendar, type CalendarDay } from '../render/calendar.ts';
import { fit } from '../render/text-width.ts';

/** A day's label, its slots and two gaps: what is left of a line holds the note. */
const labelWidth = 'Mon 25 Oct'.length;

/** The days of a schedule as a calendar, by its own clock: in half hours where these leave room for the notes. */
export function drawPreview(schedule: Schedule, days: readonly PreviewDay[], view: View): string {
  const { zone } = schedule;
  const longest = Math.max(0, ...days.map((day) => noteOf(day, zone).length));
  const roomBeside = (slots: number): number => view.width - labelWidth - slots - 4;
  const slots = roomBeside(48) >= longest ? 48 : 24;
  return renderCalendar(
    days.map((day) => calendarDay(day, zone, slots, roomBeside(slots))),
    view,
  );
}

function noteOf({ date, because }: PreviewDay, zone: Zone): string {
  const change = clockChange(parseIsoDay(date) ?? 0, zone);
  return [because, change].filter((part) => part !== undefined).join('; ');
}

function calendarDay(preview: PreviewDay, zone: Zone, slots: number, room: number): CalendarDay {
  const { date, spans } = preview;
  const day = parseIsoDay(date) ?? 0;
  const on = Array.from({ length: slots }, (_, slot) => {
    const at = zone.instantOf(day, (slot * 1440) / slots);
    return spans.some((span) => at >= span.from && at < span.to);
  });
  const note = noteOf(preview, zone);
  const [weekday = '', number = '', month = ''] = sayDay(day).split(' ');
  const label = `${weekday} ${number.padStart(2)} ${month}`;
  return { label, slots: on, ...(note === '' || room < 8 ? {} : { note: fit(note, room) }) };
}

/** Why a day has not 24 hours. */
function clockChange(day: Day, zone: Zone): string | undefined {
  const hours = (zone.instantOf(day + 1, 0) - zone.instantOf(day, 0)) / 3_600_000;
  if (hours === 24) return undefined;
  return `a day of ${hours} hours: the clocks change`;
}

/** `25 Oct to 7 Nov 2027`, of days that are given. */
export function spanOfDays(days: readonly PreviewDay[]): string {
  const [first, last] = [days[0], days.at(-1)].map((one) => parseIsoDay(one?.date ?? isoOf(0)) ?? 0);
  return `${sayDay(first ?? 0)} to ${sayDay(last ?? 0)} ${dateOf(last ?? 0).year}`;
}
