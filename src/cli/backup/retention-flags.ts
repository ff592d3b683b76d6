import { UsageError } from '../../errors.ts';
import { parsePeriod } from '../../time/period.ts';
import type { Period } from '../../time/period.ts';
import type { RetentionPolicy } from '../../time/retention.ts';
import { zoneOf } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { one } from '../arguments.ts';
import type { Value } from '../arguments.ts';
import { integer, text } from '../values.ts';

const newestOf = (many: string): Value<number> =>
  integer('N', `keep the newest of each of the last N ${many}`);

/** The flags that say what to keep. */
export const retentionFlags = {
  'keep-last': one(integer('N', 'keep the newest N')),
  'keep-hourly': one(newestOf('hours that have one')),
  'keep-daily': one(newestOf('days that have one')),
  'keep-weekly': one(newestOf('weeks (of ISO 8601) that have one')),
  'keep-monthly': one(newestOf('months that have one')),
  'keep-yearly': one(newestOf('years that have one')),
  'keep-within': one(period('keep all within this time before the newest, such as 1y2m3d or 36h')),
  timezone: one(zone('by whose calendar days and weeks are counted; UTC when absent')),
};

type RetentionValues = {
  readonly [Name in keyof typeof retentionFlags]: ReturnType<(typeof retentionFlags)[Name]['read']>;
};

/** The policy of the flags; undefined when none was given. */
export function policyOf(flags: RetentionValues): RetentionPolicy | undefined {
  const policy = {
    last: flags['keep-last'],
    hourly: flags['keep-hourly'],
    daily: flags['keep-daily'],
    weekly: flags['keep-weekly'],
    monthly: flags['keep-monthly'],
    yearly: flags['keep-yearly'],
    within: flags['keep-within'],
  };
  return Object.values(policy).every((value) => value === undefined) ? undefined : policy;
}

function period(brief: string): Value<Period> {
  return {
    placeholder: 'PERIOD',
    brief,
    parse(given, name) {
      const found = parsePeriod(given);
      if (found !== undefined) return found;
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write years, months, days and hours, such as 1y2m3d, 14d or 36h.',
      });
    },
  };
}

function zone(brief: string): Value<Zone> {
  return {
    ...text('ZONE', brief),
    parse(given, name) {
      try {
        return zoneOf(given);
      } catch (error) {
        throw new UsageError(`${name} cannot be "${given}"`, {
          hint: 'Write a name of the IANA database, such as Europe/Paris or UTC.',
          cause: error,
        });
      }
    },
  };
}
