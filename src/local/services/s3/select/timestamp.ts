import { Temporal } from 'temporal-polyfill';

/** How much of a time was said. Hours are never said without minutes. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';
const finer: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];

const WRITTEN =
  /^(?<year>\d{4})(?:T|-(?<month>\d\d)(?:T|-(?<day>\d\d)(?:T(?:(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<offset>Z|[+-]\d\d:\d\d)?)?)?))$/;

/**
 * A time as Amazon Ion has it: as precise as it was written, with the offset of the clock that it was read from, which
 * may be unknown. https://amazon-ion.github.io/ion-docs/docs/spec.html#timestamp
 */
export class Timestamp {
  /** What the clock showed. */
  readonly local: Temporal.PlainDateTime;
  readonly precision: Precision;
  /** Minutes; undefined when nobody said it, which counts as 0. */
  readonly offset: number | undefined;
  /** Digits of the fraction of its second. */
  readonly digits: number;

  constructor(
    local: Temporal.PlainDateTime,
    precision: Precision,
    offset: number | undefined,
    digits: number,
  ) {
    this.local = local;
    this.precision = precision;
    this.offset = offset;
    this.digits = digits;
  }

  /** Undefined for what is no time. */
  static parse(text: string): Timestamp | undefined {
    const groups = WRITTEN.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const { year, month, day, hour, minute, second, fraction = '', offset } = groups;
    const minutes = offset === undefined ? undefined : minutesOf(offset);
    if (Number(year) === 0 || (minutes !== undefined && Math.abs(minutes) >= 24 * 60)) return undefined;
    const nanos = fraction.padEnd(9, '0');
    const written = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}.${nanos}`;
    const said = [year, month, day, minute, second].filter((part) => part !== undefined).length;
    // Temporal reads the 60th second of a minute as the 59th.
    if (second === '60') return undefined;
    try {
      const local = Temporal.PlainDateTime.from(written);
      return new Timestamp(local, finer[said - 1] ?? 'second', minutes, fraction.length);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** The time of a clock that shows UTC, to the millisecond. */
  static at(epochMs: number): Timestamp {
    const zoned = Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMs)).toZonedDateTimeISO('UTC');
    return new Timestamp(zoned.toPlainDateTime(), 'second', 0, 3);
  }

  get utc(): Temporal.PlainDateTime {
    return this.local.subtract({ minutes: this.offset ?? 0 });
  }

  /** The same clock later, at least as precise as `precision`; throws a RangeError where Ion has no such year. */
  plus(duration: Temporal.DurationLike, precision: Precision): Timestamp {
    const local = this.local.add(duration);
    if (local.year < 1 || local.year > 9999) throw new RangeError('No year of four digits');
    const precise = finer.indexOf(precision) > finer.indexOf(this.precision) ? precision : this.precision;
    return new Timestamp(local, precise, this.offset, this.digits);
  }

  /** A date is shown without the `T` that Ion lets it end in. */
  toString(): string {
    const date = this.local.toPlainDate().toString();
    if (this.precision === 'day') return date;
    if (this.precision === 'year') return `${date.slice(0, 4)}T`;
    if (this.precision === 'month') return `${date.slice(0, 7)}T`;
    const time = this.local.toPlainTime().toString({ fractionalSecondDigits: 9 });
    const shown = this.precision === 'minute' ? 5 : this.digits === 0 ? 8 : 9 + this.digits;
    const offset =
      this.offset === undefined ? '-00:00' : this.offset === 0 ? 'Z' : offsetText(this.offset, ':');
    return `${date}T${time.slice(0, shown)}${offset}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** `-00:00` is how Ion says that nobody knows. */
function minutesOf(offset: string): number | undefined {
  if (offset === 'Z') return 0;
  if (offset === '-00:00') return undefined;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  if (hours > 23 || minutes > 59) return Number.POSITIVE_INFINITY;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

export function offsetText(offset: number, between: string): string {
  const absolute = Math.abs(offset);
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}${between}${String(absolute % 60).padStart(2, '0')}`;
}
