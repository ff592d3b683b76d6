import { Temporal } from 'temporal-polyfill';
import { dayOf, dateOf, type Day } from './day.ts';
import { ScheduleError } from './schedule-error.ts';

/** One time zone of the IANA database, with what schedules ask of it. */
export interface Zone {
  readonly name: string;
  /**
   * The instant (epoch milliseconds) of a local time on a local day. A time that a clock change skips is the one
   * as much later (02:30 becomes 03:30); a time that comes twice is the first of the two. So every local time has
   * exactly one instant, which is what keeps edges from being missed or doubled.
   */
  instantOf(day: Day, minutes: number): number;
  /** The local day and minute of the day at an instant. */
  localOf(instant: number): { day: Day; minutes: number };
}

/** The zone of that name. Throws a ScheduleError when the IANA database has none. */
export function zoneOf(name: string): Zone {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    throw new ScheduleError(
      `'${name}' is not a time zone`,
      name,
      'Write a name of the IANA database, such as Europe/Paris or UTC.',
    );
  }
  return {
    name,
    instantOf(day, minutes) {
      const { year, month, dayOfMonth } = dateOf(day + Math.floor(minutes / 1440));
      const rest = ((minutes % 1440) + 1440) % 1440;
      const local = new Temporal.PlainDateTime(year, month, dayOfMonth, Math.floor(rest / 60), rest % 60);
      return local.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
    },
    localOf(instant) {
      const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
      return { day: dayOf(local.year, local.month, local.day), minutes: local.hour * 60 + local.minute };
    },
  };
}
