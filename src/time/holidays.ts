import { isoOf, dateOf, type Day } from './day.ts';
import { ScheduleError } from './schedule-error.ts';

/** A public holiday, on one local day. */
export interface Holiday {
  /** `2026-05-01`. */
  readonly date: string;
  readonly name: string;
}

/** The public holidays of one place. */
export interface HolidayCalendar {
  /** As written: `FR`, `DE-BY`. */
  readonly place: string;
  /** The holiday's name, or undefined when the day is none. */
  nameOf(day: Day): string | undefined;
  /** All of a year, in order. */
  year(year: number): readonly Holiday[];
}

const HINT = 'Write a country, and a region where it has its own holidays: FR, FR-57, DE-BY, US-CA.';

/**
 * The calendar of a country, region or town, as `FR`, `DE-BY` or `DE-BY-A`. The tables (of the package
 * date-holidays) are large, so they are loaded by the first call. Only public holidays count.
 * Throws a ScheduleError for a place without a table.
 */
export async function holidayCalendar(place: string): Promise<HolidayCalendar> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state, region] = place.toUpperCase().split('-');
  const catalogue = new Holidays();
  const known = catalogue.getCountries();
  if (!(country in known)) throw new ScheduleError(`there are no holidays for '${place}'`, place, HINT);
  if (state !== undefined && !(state in (catalogue.getStates(country) ?? {}))) {
    throw new ScheduleError(`${country} has no region '${state}' with holidays of its own`, place, HINT);
  }
  if (
    state !== undefined &&
    region !== undefined &&
    !(region in (catalogue.getRegions(country, state) ?? {}))
  ) {
    throw new ScheduleError(
      `${country}-${state} has no part '${region}' with holidays of its own`,
      place,
      HINT,
    );
  }
  const table = new Holidays(country, state ?? '', region ?? '', { types: ['public'] });
  const years = new Map<number, ReadonlyMap<string, string>>();

  function load(year: number): ReadonlyMap<string, string> {
    const cached = years.get(year);
    if (cached) return cached;
    const days = new Map<string, string>();
    for (const holiday of table.getHolidays(year)) {
      const date = holiday.date.slice(0, 10);
      if (!days.has(date)) days.set(date, holiday.name);
    }
    years.set(year, days);
    return days;
  }

  return {
    place,
    nameOf: (day) => load(dateOf(day).year).get(isoOf(day)),
    year: (year) =>
      [...load(year)].map(([date, name]) => ({ date, name })).sort((a, b) => a.date.localeCompare(b.date)),
  };
}
