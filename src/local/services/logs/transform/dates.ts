import { Temporal } from 'temporal-polyfill';
import { invalidParameter } from '../errors.ts';
import { partsOf, readerOf, writerOf } from './date-pattern.ts';
import type { Said } from './date-pattern.ts';
import { readField, writeField } from './record.ts';
import type { Processor, Step } from './record.ts';

const DEFAULT_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Datatype.html */
export function convertDates(settings: NonNullable<Processor['dateTimeConverter']>): Step {
  const { source, target, matchPatterns, targetFormat = DEFAULT_FORMAT } = settings;
  const locale = localeOf(settings.locale);
  const from = zone(settings.sourceTimezone);
  const to = zone(settings.targetTimezone);
  const readers = matchPatterns.map((pattern) => readerOf(partsOf(pattern), locale));
  const write = writerOf(partsOf(targetFormat), locale, to);
  return ({ fields, now }) => {
    const text = readField(fields, source);
    if (typeof text !== 'string') return;
    for (const read of readers) {
      const said = read(text);
      const at = said === undefined ? undefined : timeOf(said, from, now);
      if (at === undefined) continue;
      writeField(fields, target, write(at.withTimeZone(to)), true);
      return;
    }
  };
}

function zone(name = 'UTC'): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    throw invalidParameter(`Invalid time zone: ${name}`);
  }
}

/** Java's `locale.ROOT` has English names. */
function localeOf(locale = 'en'): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return /root/i.test(locale) ? 'en' : refuse(locale);
  }
}

function refuse(locale: string): never {
  throw invalidParameter(`Invalid locale: ${locale}`);
}

function timeOf(said: Said, zoneName: string, now: number): Temporal.ZonedDateTime | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zoneName);
  const number = (letter: string): number | undefined =>
    said[letter] === undefined ? undefined : Number(said[letter]);
  const year = number('y') ?? number('u') ?? today.year;
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: year < 100 ? 2000 + year : year,
        month: number('M') ?? number('L') ?? 1,
        day: number('d') ?? 1,
        hour: hourOf(number('H') ?? number('k'), number('h'), said['a']),
        minute: number('m') ?? 0,
        second: number('s') ?? 0,
        millisecond: Number((said['S'] ?? '').padEnd(3, '0').slice(0, 3)),
      },
      { overflow: 'reject' },
    );
    return local.toZonedDateTime(saidZone(said) ?? zoneName);
  } catch {
    return undefined;
  }
}

function hourOf(hour: number | undefined, half: number | undefined, ampm: string | undefined): number {
  if (hour !== undefined) return hour % 24;
  if (half === undefined) return 0;
  return (half % 12) + (ampm?.toUpperCase() === 'PM' ? 12 : 0);
}

/** The zone that a text names itself goes before that of the settings. */
function saidZone({ z, Z, X, x }: Said): string | undefined {
  const text = Z ?? X ?? x;
  if (text === undefined) return z === 'Z' ? 'UTC' : z;
  if (text.toUpperCase() === 'Z') return 'UTC';
  return text.length === 5 ? `${text.slice(0, 3)}:${text.slice(3)}` : text.length === 3 ? `${text}:00` : text;
}
