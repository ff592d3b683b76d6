import { dateOf, dayOf, daysInMonth, weekdayOf, type Day } from './day.ts';
import { ScheduleError } from './schedule-error.ts';

/** Whether a rule such as `mon-fri` or `15W` takes in a day. */
export type DayRule = (day: Day) => boolean;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const LONG_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const DAY_HINT =
  'Write weekdays (mon, mon-fri, mon#2, friL), days of the month (1, 1-15, L, 15W), all, weekdays or weekend, separated by commas.';
const MONTH_HINT = 'Write months such as jan, mar-may or 6, separated by commas.';

function position(names: readonly string[], longNames: readonly string[], text: string): number {
  const short = names.indexOf(text);
  return short >= 0 ? short : longNames.indexOf(text);
}

/** Whether `value` lies in `from..to`, where a range may wrap round (`fri-mon`, `nov-feb`). */
function within(value: number, from: number, to: number): boolean {
  return from <= to ? value >= from && value <= to : value >= from || value <= to;
}

/** The working day (Monday to Friday) nearest to a day of the month, staying in that month, as cron's `W` has it. */
function nearestWorkday(year: number, month: number, dayOfMonth: number): Day {
  const last = daysInMonth(year, month);
  const day = dayOf(year, month, Math.min(dayOfMonth, last));
  const weekday = weekdayOf(day);
  if (weekday < 5) return day;
  if (weekday === 5) return dayOfMonth <= 1 ? day + 2 : day - 1;
  return dayOfMonth >= last ? day - 2 : day + 1;
}

function weekdayRule(text: string): DayRule | undefined {
  const match = /^([a-z]+)(?:-([a-z]+)|#([1-5])|#?(l))?$/.exec(text);
  const from = match?.[1] === undefined ? -1 : position(WEEKDAYS, LONG_WEEKDAYS, match[1]);
  if (!match || from < 0) {
    // `friL` reads as one run of letters: the L is taken off and the rest tried again.
    return text.length > 1 && text.endsWith('l') && position(WEEKDAYS, LONG_WEEKDAYS, text.slice(0, -1)) >= 0
      ? lastWeekdayRule(position(WEEKDAYS, LONG_WEEKDAYS, text.slice(0, -1)))
      : undefined;
  }
  if (match[2] !== undefined) {
    const to = position(WEEKDAYS, LONG_WEEKDAYS, match[2]);
    return to < 0 ? undefined : (day) => within(weekdayOf(day), from, to);
  }
  if (match[3] !== undefined) {
    const nth = Number(match[3]);
    return (day) => weekdayOf(day) === from && Math.ceil(dateOf(day).dayOfMonth / 7) === nth;
  }
  if (match[4] !== undefined) return lastWeekdayRule(from);
  return (day) => weekdayOf(day) === from;
}

function lastWeekdayRule(weekday: number): DayRule {
  return (day) => {
    const { year, month, dayOfMonth } = dateOf(day);
    return weekdayOf(day) === weekday && dayOfMonth + 7 > daysInMonth(year, month);
  };
}

function monthDayRule(text: string): DayRule | undefined {
  if (text === 'l') {
    return (day) => {
      const { year, month, dayOfMonth } = dateOf(day);
      return dayOfMonth === daysInMonth(year, month);
    };
  }
  if (text === 'lw') {
    return (day) => {
      const { year, month } = dateOf(day);
      return day === nearestWorkday(year, month, 31);
    };
  }
  const match = /^(\d{1,2})(?:-(\d{1,2}|l)|(w))?$/.exec(text);
  const from = Number(match?.[1]);
  const to = match?.[2] === undefined ? from : match[2] === 'l' ? 31 : Number(match[2]);
  if (!match || from < 1 || from > 31 || to < 1 || to > 31) return undefined;
  if (match[3] === undefined) return (day) => within(dateOf(day).dayOfMonth, from, to);
  return (day) => {
    const { year, month } = dateOf(day);
    return from <= daysInMonth(year, month) && day === nearestWorkday(year, month, from);
  };
}

function named(text: string): DayRule | undefined {
  if (text === 'all' || text === '*' || text === 'daily') return () => true;
  if (text === 'weekdays') return (day) => weekdayOf(day) < 5;
  if (text === 'weekend' || text === 'weekends') return (day) => weekdayOf(day) >= 5;
  return undefined;
}

function items(text: string): string[] {
  return text
    .toLowerCase()
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * Compiles a list of days; a day is in when any item takes it in. Items: `mon`, `mon-fri` (may wrap: `sat-mon`),
 * `mon#2` (second Monday), `friL` (last Friday), `1-15`, `L` (last day of the month), `15W` (working day nearest
 * to the 15th), `LW`, `all`, `weekdays`, `weekend`. Throws a ScheduleError that names the bad item.
 */
export function parseDays(text: string): DayRule {
  const rules = items(text).map((item) => {
    const rule = named(item) ?? weekdayRule(item) ?? monthDayRule(item);
    if (!rule) throw new ScheduleError(`'${item}' is not a day`, item, DAY_HINT);
    return rule;
  });
  if (rules.length === 0) throw new ScheduleError('no days are named', text, DAY_HINT);
  return (day) => rules.some((rule) => rule(day));
}

/** Compiles a list of months: `jan`, `mar-may`, `nov-feb`, `6`. Throws a ScheduleError that names the bad item. */
export function parseMonths(text: string): DayRule {
  const monthOf = (name: string): number =>
    /^\d{1,2}$/.test(name) ? Number(name) - 1 : position(MONTHS, LONG_MONTHS, name);
  const ranges = items(text).map((item) => {
    const [first = '', last = first, ...rest] = item.split('-').map((name) => name.trim());
    const range = { from: monthOf(first), to: monthOf(last) };
    const valid = rest.length === 0 && [range.from, range.to].every((month) => month >= 0 && month < 12);
    if (!valid) throw new ScheduleError(`'${item}' is not a month`, item, MONTH_HINT);
    return range;
  });
  if (ranges.length === 0) throw new ScheduleError('no months are named', text, MONTH_HINT);
  return (day) => {
    const month = dateOf(day).month - 1;
    return ranges.some((range) => within(month, range.from, range.to));
  };
}
