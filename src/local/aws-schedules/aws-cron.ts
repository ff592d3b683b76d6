import { Temporal } from 'temporal-polyfill';
import { daysIn, readDays, readWeekdays } from './days.ts';
import type { DayTest } from './days.ts';
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
    // A time that comes twice can be of an hour that the clock has left already.
    for (let year = start.year; year <= start.year + horizon; year++) {
      if (!this.#fields.year(year)) continue;
      for (let month = year === start.year ? start.month : 1; month <= 12; month++) {
        if (!this.#fields.month(month)) continue;
        const from = year === start.year && month === start.month ? start.day : 1;
        for (let day = from; day <= daysIn(year, month); day++) {
          if (!this.#fields.day({ year, month, day })) continue;
          const found = this.#within({ year, month, day }, timeZone, after);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  }

  #within(
    date: { readonly year: number; readonly month: number; readonly day: number },
    timeZone: string,
    after: number,
  ): number | undefined {
    for (const hour of this.#fields.hours)
      for (const minute of this.#fields.minutes) {
        const plain = new Temporal.PlainDateTime(date.year, date.month, date.day, hour, minute);
        const zoned = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
        if (zoned.hour !== hour || zoned.minute !== minute) continue;
        if (zoned.epochMilliseconds > after) return zoned.epochMilliseconds;
      }
    return undefined;
  }
}

function listed(
  test: FieldTest | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] | undefined {
  if (test === undefined) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(test);
}
