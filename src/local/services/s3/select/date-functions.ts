import { numberOf } from './compare.ts';
import { illegalArgument, noTimestamp, wrongArguments, wrongArgumentType } from './refusals.ts';
import type { Value } from './syntax.ts';
import { formatted } from './timestamp-pattern.ts';
import { Timestamp } from './timestamp.ts';
import type { Precision } from './timestamp.ts';

/** Parts that time can be added to, and how precise a time becomes by it. */
const parts: Readonly<Record<string, Precision>> = {
  YEAR: 'year',
  MONTH: 'month',
  DAY: 'day',
  HOUR: 'minute',
  MINUTE: 'minute',
  SECOND: 'second',
};
/** Parts that are of a clock alone. */
const ofZone = new Set(['TIMEZONE_HOUR', 'TIMEZONE_MINUTE']);

export const isDatePart = (word: string, ofClock: boolean): boolean =>
  Object.hasOwn(parts, word) || (ofClock && ofZone.has(word));

/** NULL where a time is NULL or MISSING. */
function withTimes(given: readonly Value[], work: (...times: readonly Timestamp[]) => Value): Value {
  if (given.some((value) => value === null || value === undefined)) return null;
  const times = given.filter((value) => value instanceof Timestamp);
  if (times.length < given.length) throw wrongArgumentType();
  return work(...times);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-date.html */
export const dateFunctions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  DATE_ADD([part, quantity, time, ...more]) {
    if (time === undefined && quantity === undefined) throw wrongArguments();
    if (more.length > 0) throw wrongArguments();
    return withTimes([time], (at) => (at === undefined ? null : added(at, String(part), quantity)));
  },
  DATE_DIFF(given) {
    if (given.length !== 3) throw wrongArguments();
    const [part, ...times] = given;
    return withTimes(times, (from, to) =>
      from === undefined || to === undefined ? null : between(from, to, String(part).toLowerCase()),
    );
  },
  EXTRACT([part, time]) {
    return withTimes([time], (at) => (at === undefined ? null : extracted(at, String(part))));
  },
  TO_STRING([time, pattern, ...more]) {
    if (pattern === undefined || more.length > 0) throw wrongArguments();
    if (typeof pattern !== 'string') throw wrongArgumentType();
    return withTimes([time], (at) => (at === undefined ? null : formatted(at, pattern)));
  },
  TO_TIMESTAMP(given) {
    const [text] = given;
    if (given.length !== 1) throw wrongArguments();
    if (text === null || text === undefined) return null;
    if (typeof text !== 'string') throw wrongArgumentType();
    const time = Timestamp.parse(text);
    if (time === undefined) throw noTimestamp();
    return time;
  },
};

function added(time: Timestamp, part: string, quantity: Value): Value {
  const number = numberOf(quantity);
  if (number === undefined) throw wrongArgumentType();
  if (!Number.isInteger(number)) throw illegalArgument();
  try {
    return time.plus({ [`${part.toLowerCase()}s`]: number }, parts[part] ?? 'second');
  } catch (error) {
    throw error instanceof RangeError ? illegalArgument() : error;
  }
}

/** Whole ones alone: two times have to be 24 hours apart to be a day apart. */
function between(from: Timestamp, to: Timestamp, part: string): number {
  const largestUnit = unitOf(part);
  return from.utc.until(to.utc, { largestUnit })[`${largestUnit}s`];
}

function unitOf(part: string): 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' {
  const units = ['year', 'month', 'day', 'hour', 'minute'] as const;
  return units.find((unit) => unit === part) ?? 'second';
}

function extracted({ local, offset = 0 }: Timestamp, part: string): number {
  if (part === 'TIMEZONE_HOUR') return Math.trunc(offset / 60);
  if (part === 'TIMEZONE_MINUTE') return offset % 60;
  const unit = unitOf(part.toLowerCase());
  if (unit !== 'second') return local[unit];
  const nanos = local.millisecond * 1_000_000 + local.microsecond * 1000 + local.nanosecond;
  return Number(`${local.second}.${String(nanos).padStart(9, '0')}`);
}
