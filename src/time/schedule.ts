import { formatClockTime, parseClockTime, type ClockTime } from './clock-time.ts';
import { parseDays, parseMonths, type DayRule } from './day-rule.ts';
import { parseException, type Exception } from './exception.ts';
import { holidayCalendar, type HolidayCalendar } from './holidays.ts';
import { ScheduleError } from './schedule-error.ts';
import { zoneOf, type Zone } from './zone.ts';

/** One period as a person writes it. Without `stop` it only starts, without `start` it only stops. */
export interface PeriodSource {
  readonly start?: string | undefined;
  readonly stop?: string | undefined;
  /** Days of the week or month, see parseDays. Every day when absent. */
  readonly days?: Listed | undefined;
  /** A second rule that must hold too: `days: mon` with `monthdays: 1-7` is the first Monday. */
  readonly monthdays?: Listed | undefined;
  readonly months?: Listed | undefined;
}

/** Several items in one text, parted by commas, or as a list. */
export type Listed = string | readonly string[];

/** A schedule as a person writes it: one period, or several under `periods`. */
export interface ScheduleSource extends PeriodSource {
  readonly timezone?: string | undefined;
  readonly periods?: readonly PeriodSource[] | undefined;
  /** A place whose public holidays are days off: `FR`, `DE-BY`. */
  readonly holidays?: string | undefined;
  readonly exceptions?: readonly string[] | undefined;
  /** Undo manual starts and stops at once instead of at the next edge. */
  readonly enforced?: boolean | undefined;
  /** An instance that was already running when a period began is left running at its end. */
  readonly retain?: boolean | undefined;
}

export interface Period {
  readonly start: ClockTime | undefined;
  readonly stop: ClockTime | undefined;
  readonly matches: DayRule;
  /** The period in words: `mon-fri 08:00-20:00`. */
  readonly text: string;
}

/** A schedule ready to be asked. Made by `parseSchedule` or `parseCustodianTag`. */
export interface Schedule {
  readonly name: string;
  readonly zone: Zone;
  readonly periods: readonly Period[];
  readonly exceptions: readonly Exception[];
  readonly holidays: HolidayCalendar | undefined;
  readonly enforced: boolean;
  readonly retain: boolean;
}

function textOf(listed: Listed | undefined): string | undefined {
  return listed === undefined || typeof listed === 'string' ? listed : listed.join(',');
}

function parsePeriod(source: PeriodSource): Period {
  const start = source.start === undefined ? undefined : parseClockTime(source.start);
  const stop = source.stop === undefined ? undefined : parseClockTime(source.stop);
  if (start === undefined && stop === undefined) {
    throw new ScheduleError(
      'a period has neither start nor stop',
      '',
      'Give it a start, a stop or both, such as start: "08:00".',
    );
  }
  const [dayText, monthDayText, monthText] = [source.days, source.monthdays, source.months].map(textOf);
  const days = parseDays(dayText ?? 'all');
  const monthDays = monthDayText === undefined ? undefined : parseDays(monthDayText);
  const months = monthText === undefined ? undefined : parseMonths(monthText);
  return {
    start,
    stop,
    matches: (day) => days(day) && (monthDays?.(day) ?? true) && (months?.(day) ?? true),
    text: periodText(source, start, stop),
  };
}

function periodText(source: PeriodSource, start: ClockTime | undefined, stop: ClockTime | undefined): string {
  const hours =
    start !== undefined && stop !== undefined
      ? `${formatClockTime(start)}-${formatClockTime(stop)}`
      : start !== undefined
        ? `start ${formatClockTime(start)}`
        : `stop ${formatClockTime(stop ?? 0)}`;
  const days = [
    textOf(source.days) ?? (source.monthdays === undefined ? 'all days' : undefined),
    textOf(source.monthdays),
    textOf(source.months),
  ];
  return [...days.filter((part) => part !== undefined), hours].join(' ');
}

/**
 * Compiles a schedule. The time zone is UTC unless named. Asynchronous because holiday tables load on first use.
 * Throws a ScheduleError that quotes what is wrong.
 */
export async function parseSchedule(name: string, source: ScheduleSource): Promise<Schedule> {
  const own = source.start !== undefined || source.stop !== undefined;
  if (own && source.periods) {
    throw new ScheduleError(
      'it has both hours of its own and periods',
      name,
      'Keep start and stop, or move them into periods.',
    );
  }
  const sources = source.periods?.map((period) => ({
    ...period,
    days: period.days ?? source.days,
    monthdays: period.monthdays ?? source.monthdays,
    months: period.months ?? source.months,
  }));
  return {
    name,
    zone: zoneOf(source.timezone ?? 'UTC'),
    periods: (sources ?? [source]).map((period) => parsePeriod(period)),
    exceptions: (source.exceptions ?? []).map((exception) => parseException(exception)),
    holidays: source.holidays === undefined ? undefined : await holidayCalendar(source.holidays),
    enforced: source.enforced ?? false,
    retain: source.retain ?? false,
  };
}
