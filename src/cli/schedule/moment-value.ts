import { UsageError } from '../../errors.ts';
import { parseMoment, type Moment } from '../../time/moment.ts';
import type { Value } from '../arguments.ts';

/** A point in time, by the clock of a schedule unless it names its zone. */
export function moment(brief: string, placeholder = 'TIME'): Value<Moment> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      const found = parseMoment(given);
      if (found !== undefined) return found;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: "Write 2027-10-31T08:00 by the schedule's clock, or with its zone: 2027-10-31T08:00Z, 2027-10-31T08:00+01:00.",
      });
    },
  };
}
