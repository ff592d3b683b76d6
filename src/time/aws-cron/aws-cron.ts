import { Temporal } from 'temporal-polyfill';
import { daysIn, readDays, readWeekdays } from './days.ts';
import type { CalendarDay, DayTest } from './days.ts';
import { RANGES, readField } from './fields.ts';
import type { FieldTest } from './fields.ts';

interface Fields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly day: DayTest;
  readonly month: FieldTest;
  readonly year: FieldTest;
}

/** Years that are looked through for the next time: between two 29ths of February lie up to eight. */
const horizon = 30;

/**
 * `cron(minutes hours day-of-month month day-of-week year)` as EventBridge has it: one of the two days is `?`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export class AwsCron {
  readonly #fields: Fields;

  private constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** Undefined when it is none. */
  static read(text: string): AwsCron | undefined {
    const [, inside] = /^cron\(([^()]*)\)$/.exec(text) ?? [];
    const parts = inside?.split(' ');
    if (parts === undefined || parts.length !== 6) return undefined;
    const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = parts;
    if ((day === '?') === (weekday === '?')) return undefined;
    const minutes = listed(readField(minute, RANGES.minute), RANGES.minute);
    const hours = listed(readField(hour, RANGES.hour), RANGES.hour);
    const dayTest = weekday === '?' ? readDays(day) : readWeekdays(weekday);
    const monthTest = readField(month, RANGES.month);
    const yearTest = readField(year, RANGES.year);
    if (!minutes || !hours || !dayTest || !monthTest || !yearTest) return undefined;
    return new AwsCron({ minutes, hours, day: dayTest, month: monthTest, year: yearTest });
  }

  /**
   * The first time after an instant, on the clocks of a zone. A time that a change of the clocks leaves out is skipped;
   * one that comes twice counts once, the first time.
   * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#daylist-savings-time
   */
  next(after: number, timeZone: string): number | undefined {
    const start = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone);
    for (let year = start.year; year <= start.year + horizon; year++) {
      if (!this.#fields.year(year)) continue;
      for (let month = year === start.year ? start.month : 1; month <= 12; month++) {
        if (!this.#fields.month(month)) continue;
        const from = year === start.year && month === start.month ? start.day : 1;
        for (let day = from; day <= daysIn(year, month); day++) {
          if (!this.#fields.day({ year, month, day })) continue;
          const today = year === start.year && month === start.month && day === start.day;
          const found = this.#within({ year, month, day }, timeZone, after, today ? start.hour : 0);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  }

  #within(date: CalendarDay, timeZone: string, after: number, fromHour: number): number | undefined {
    for (const hour of this.#fields.hours) {
      if (hour < fromHour) continue;
      for (const minute of this.#fields.minutes) {
        const instant = instantOf(date, hour, minute, timeZone);
        if (instant !== undefined && instant > after) return instant;
      }
    }
    return undefined;
  }
}

/** The instant of a local time, the first one when it comes twice; undefined when the clocks leave it out. */
function instantOf(date: CalendarDay, hour: number, minute: number, timeZone: string): number | undefined {
  const { year, month, day } = date;
  if (timeZone === 'UTC') return Date.UTC(year, month - 1, day, hour, minute);
  const plain = new Temporal.PlainDateTime(year, month, day, hour, minute);
  const zoned = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zoned.hour === hour && zoned.minute === minute ? zoned.epochMilliseconds : undefined;
}

function listed(
  test: FieldTest | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] | undefined {
  if (test === undefined) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(test);
}
