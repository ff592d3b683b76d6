import { UsageError } from '../errors.ts';
import type { Value } from './arguments.ts';
import { parseDuration } from './render/duration.ts';

/** A time that is named from now: epoch milliseconds for what `now` is. */
export type TimeFrom = (now: number) => number;

/** A time as `2h` ago, or as ISO 8601; without a zone it is UTC. */
export function timeFromNow(brief: string, placeholder = 'TIME'): Value<TimeFrom> {
  return {
    placeholder,
    brief,
    parse(given, name) {
      const ago = parseDuration(given);
      if (ago !== undefined) return (now) => now - ago;
      const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(given) || !given.includes('T') ? given : `${given}Z`;
      const time = /^\d{4}-\d\d/.test(given) ? Date.parse(zoned) : Number.NaN;
      if (!Number.isNaN(time)) return () => time;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write how long ago, such as 2h or 30m, or a time such as 2026-11-26T14:00.',
      });
    },
  };
}
