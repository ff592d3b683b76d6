import { UsageError } from '../../errors.ts';
import { instantOf, parseMoment } from '../../time/moment.ts';
import type { Zone } from '../../time/zone.ts';

/** A time of a list, as it was written. */
export interface WrittenTime {
  readonly time: string;
  readonly instant: number;
}

const seconds = /^(.{10}[T ]\d{2}:\d{2}):(\d{2}(?:\.\d+)?)$/;

/** Reads a list of ISO times, one a line; one without a zone is by the clock of `zone`. Empty lines do not matter. */
export function readDates(text: string, zone: Zone, file: string): readonly WrittenTime[] {
  return text.split('\n').flatMap((line, at) => {
    const time = line.trim();
    if (time === '') return [];
    const [, minutes = time, rest = '0'] = seconds.exec(time) ?? [];
    const moment = parseMoment(minutes);
    if (moment !== undefined && Number(rest) < 60)
      return [{ time, instant: instantOf(moment, zone) + Math.floor(Number(rest) * 1000) }];
    throw new UsageError(`${file}, line ${at + 1}: "${time}" is not a time`, {
      hint: 'Write one a line, such as 2027-03-01T08:00:00Z, 2027-03-01T08:00+01:00 or 2027-03-01T08:00.',
    });
  });
}
