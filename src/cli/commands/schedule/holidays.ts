import { dayOf, parseIsoDay, weekdayOf } from '../../../time/day.ts';
import { holidayCalendar } from '../../../time/holidays.ts';
import { sayDay } from '../../../time/say-time.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { asUsage } from '../../schedule/find-schedule.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Lists the public holidays of a country, or of a region of it that has its own: what holidays: FR in a schedule makes days off. No account is asked.

The region of a country is --region-code, because --region is a region of AWS everywhere in nuage. In a schedule it is written behind the country: FR-57.`,
  examples: [
    { line: 'nuage schedule holidays --country FR --year 2027', does: 'France' },
    { line: 'nuage schedule holidays --country FR --region-code 57', does: 'Moselle, which has two more' },
  ],
  flags: {
    country: required(text('CODE', 'the country, such as FR; FR-57 names a region of it as well')),
    'region-code': one(text('CODE', 'a region of the country with holidays of its own, such as 57 or BY')),
    year: one(integer('YEAR', 'the year; this one when absent', { minimum: 1900, maximum: 2200 })),
  },
  positionals: {},
  async run({ flags }, { print, clock }) {
    const code = flags['region-code'];
    const place = code === undefined ? flags.country : `${flags.country}-${code}`;
    const year = flags.year ?? new Date(clock.now()).getUTCFullYear();
    const calendar = await asUsage(() => holidayCalendar(place));
    await print.list(
      calendar.year(year).filter(({ date }) => date.startsWith(String(year))),
      {
        columns: [
          { title: 'Date', text: ({ date }) => date, least: 10 },
          { title: 'Day', text: ({ date }) => sayDay(parseIsoDay(date) ?? dayOf(year, 1, 1)) },
          {
            title: 'Holiday',
            text: ({ name }) => name,
            paint: ({ date }, style) => (weekdayOf(parseIsoDay(date) ?? 0) >= 5 ? style.dim : style.bold),
          },
        ],
        empty: `${place} has no public holidays in ${year}`,
      },
    );
  },
});
