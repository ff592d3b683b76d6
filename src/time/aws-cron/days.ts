import { RANGES, readField, valueOf } from './fields.ts';

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DayTest = (day: CalendarDay) => boolean;

/** 1 is Sunday. */
function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads the field of the day of the month: also `L`, `LW` and `15W`. */
export function readDays(text: string): DayTest | undefined {
  if (text === 'L') return ({ year, month, day }) => day === daysIn(year, month);
  if (text === 'LW')
    return (date) => date.day === workdayNear({ ...date, day: daysIn(date.year, date.month) });
  const [, near] = /^(\d{1,2})W$/.exec(text) ?? [];
  if (near !== undefined) {
    const wanted = valueOf(near, RANGES.day);
    if (wanted === undefined) return undefined;
    return (date) =>
      wanted <= daysIn(date.year, date.month) && date.day === workdayNear({ ...date, day: wanted });
  }
  const test = readField(text, RANGES.day);
  return test === undefined ? undefined : ({ day }) => test(day);
}

/** The workday that is nearest, within the same month. */
function workdayNear(date: CalendarDay): number {
  const { year, month, day } = date;
  const weekday = weekdayOf(date);
  if (weekday === 7) return day === 1 ? 3 : day - 1;
  if (weekday === 1) return day === daysIn(year, month) ? day - 2 : day + 1;
  return day;
}

/** Reads the field of the day of the week: also `L`, `6L` (the last one of the month) and `6#3` (the third one). */
export function readWeekdays(text: string): DayTest | undefined {
  if (text === 'L') return (date) => weekdayOf(date) === 7;
  const [, last] = /^([A-Za-z0-9]{1,3})L$/.exec(text) ?? [];
  if (last !== undefined) {
    const wanted = valueOf(last, RANGES.weekday);
    if (wanted === undefined) return undefined;
    return (date) => weekdayOf(date) === wanted && date.day + 7 > daysIn(date.year, date.month);
  }
  const [, name, count] = /^([A-Za-z0-9]{1,3})#([1-5])$/.exec(text) ?? [];
  if (name !== undefined) {
    const wanted = valueOf(name, RANGES.weekday);
    if (wanted === undefined) return undefined;
    return (date) => weekdayOf(date) === wanted && Math.ceil(date.day / 7) === Number(count);
  }
  const test = readField(text, RANGES.weekday);
  return test === undefined ? undefined : (date) => test(weekdayOf(date));
}
