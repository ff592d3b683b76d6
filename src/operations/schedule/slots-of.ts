import { isCustodianTag } from '../../time/custodian.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import { readSlots, slotsOfStarts, type Slots } from '../../time/slots.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The times that a text stands for: the starts of a schedule of that name, or `cron(…)` or `rate(…)` as AWS writes them.
 * Rejects with a ScheduleError that quotes the text and says what would be right.
 */
export async function slotsOf(
  text: string,
  catalogue: Pick<Catalogue, 'names' | 'resolve'>,
  timeZone: string,
): Promise<Slots> {
  if (/^(?:cron|rate|at)\(/.test(text)) {
    const slots = readSlots(text, timeZone);
    if (slots !== undefined) return slots;
    throw new ScheduleError(
      `'${text}' is no time that comes again`,
      text,
      'Write cron(15 2 * * ? *), whose six fields are minutes, hours, day of the month, month, day of the week and year, or rate(6 hours).',
    );
  }
  if (!catalogue.names.includes(text) && !isCustodianTag(text)) {
    const named =
      catalogue.names.length === 0 ? '' : `the name of a schedule (${catalogue.names.join(', ')}), `;
    throw new ScheduleError(
      `'${text}' is not the name of a schedule`,
      text,
      `Write ${named}cron(15 2 * * ? *) or rate(6 hours).`,
    );
  }
  const schedule = await catalogue.resolve(text);
  if (schedule.periods.some(({ start }) => start !== undefined)) return slotsOfStarts(schedule);
  throw new ScheduleError(`'${text}' never starts`, text, 'Name a schedule that has a start.');
}
