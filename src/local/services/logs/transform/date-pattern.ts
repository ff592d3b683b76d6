import { Temporal } from 'temporal-polyfill';
import { invalidParameter } from '../errors.ts';

/** A part of one of Java's patterns of dates: a run of one letter, or text that stands for itself. */
type Part = { readonly letter: string; readonly length: number } | { readonly text: string };

const LETTERS = 'yuMLdEaHhkmsSzZXx';

/** https://docs.oracle.com/javase/8/docs/api/java/time/format/DateTimeFormatter.html */
export function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length;) {
    const letter = pattern[at] ?? '';
    if (letter === "'") {
      const end = pattern.indexOf("'", at + 1);
      // AWS's own default ends with a quote that nothing closes.
      const stop = end === -1 ? pattern.length : end;
      parts.push({ text: stop === at + 1 ? "'" : pattern.slice(at + 1, stop) });
      at = stop + 1;
      continue;
    }
    if (!/[A-Za-z]/.test(letter)) {
      parts.push({ text: letter });
      at += 1;
      continue;
    }
    if (!LETTERS.includes(letter)) throw invalidParameter(`Invalid date pattern: ${pattern}`);
    let length = 1;
    while (pattern[at + length] === letter) length += 1;
    parts.push({ letter, length });
    at += length;
  }
  return parts;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

type Write = (at: Temporal.ZonedDateTime) => string;

/** Puts times of a zone into the words of a pattern. */
export function writerOf(parts: readonly Part[], locale: string, zone: string): Write {
  const writers = parts.map((part): Write =>
    'text' in part ? () => part.text : written(part, locale, zone),
  );
  return (at) => writers.map((write) => write(at)).join('');
}

/** What makes words is made once: it costs more than all the rest. */
function written(
  { letter, length }: Extract<Part, { readonly letter: string }>,
  locale: string,
  timeZone: string,
): Write {
  const width = length > 3 ? 'long' : 'short';
  switch (letter) {
    case 'y':
    case 'u':
      return ({ year }) => (length === 2 ? pad(year % 100, 2) : pad(year, length));
    case 'M':
    case 'L':
      return length > 2 ? worded(locale, { month: width, timeZone }) : ({ month }) => pad(month, length);
    case 'd':
      return ({ day }) => pad(day, length);
    case 'E':
      return worded(locale, { weekday: width, timeZone });
    case 'a':
      return ({ hour }) => (hour < 12 ? 'AM' : 'PM');
    case 'H':
      return ({ hour }) => pad(hour, length);
    case 'k':
      return ({ hour }) => pad(hour === 0 ? 24 : hour, length);
    case 'h':
      return ({ hour }) => pad(hour % 12 === 0 ? 12 : hour % 12, length);
    case 'm':
      return ({ minute }) => pad(minute, length);
    case 's':
      return ({ second }) => pad(second, length);
    case 'S':
      return ({ millisecond }) => pad(millisecond, 3).padEnd(9, '0').slice(0, length);
    case 'z':
      return zoneName(locale, { timeZoneName: width, timeZone });
    default:
      return (at) => offset(letter, length, at.offset);
  }
}

function worded(locale: string, options: Intl.DateTimeFormatOptions): Write {
  const format = new Intl.DateTimeFormat(locale, options);
  return ({ epochMilliseconds }) => format.format(epochMilliseconds);
}

function zoneName(locale: string, options: Intl.DateTimeFormatOptions): Write {
  const format = new Intl.DateTimeFormat(locale, options);
  return ({ epochMilliseconds }) =>
    format.formatToParts(epochMilliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function offset(letter: string, length: number, text: string): string {
  if (letter === 'X' && text === '+00:00') return 'Z';
  if (letter === 'Z') return text.replace(':', '');
  if (length === 1 && text.endsWith(':00')) return text.slice(0, 3);
  return length === 3 ? text : text.replace(':', '');
}

/** What a text says of a time: what it leaves out is not there. */
export type Said = Readonly<Record<string, string>>;

/** An expression that takes the parts of a date out of a text, each under its letter. */
export function readerOf(parts: readonly Part[], locale: string): (text: string) => Said | undefined {
  const letters: string[] = [];
  const source = parts.map((part) => {
    if ('text' in part) return part.text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
    letters.push(part.letter + (part.length > 2 && 'ML'.includes(part.letter) ? 'name' : ''));
    return `(${shape(part)})`;
  });
  const expression = new RegExp(`^${source.join('')}$`, 'iu');
  const months = letters.some((letter) => letter.endsWith('name')) ? monthsOf(locale) : undefined;
  return (text) => {
    const found = expression.exec(text.trim());
    if (found === null) return undefined;
    const said = Object.fromEntries(letters.map((letter, at) => [letter, found[at + 1] ?? '']));
    const name = said['Mname'] ?? said['Lname'];
    if (name === undefined) return said;
    const month = months?.get(bare(name));
    return month === undefined ? undefined : { ...said, M: month };
  };
}

function shape({ letter, length }: Extract<Part, { readonly letter: string }>): string {
  if ('ML'.includes(letter) && length > 2) return String.raw`[\p{L}.]+`;
  if (letter === 'E') return String.raw`[\p{L}.]+`;
  if (letter === 'a') return '[AP]M';
  if (letter === 'z') return String.raw`[\w/+:-]+`;
  if ('ZXx'.includes(letter)) return String.raw`Z|[+-]\d\d(?::?\d\d)?`;
  if ('yu'.includes(letter)) return length === 2 ? String.raw`\d\d` : String.raw`\d{4}`;
  if (letter === 'S') return String.raw`\d{${length}}`;
  return length === 1 ? String.raw`\d{1,2}` : String.raw`\d{2}`;
}

/** The numbers of the months, by their names, long and short. */
function monthsOf(locale: string): ReadonlyMap<string, string> {
  const months = new Map<string, string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    for (let at = 1; at <= 12; at += 1)
      months.set(bare(format.format(Date.UTC(2024, at - 1, 1))), String(at));
  }
  return months;
}

const bare = (name: string): string => name.toLowerCase().replace('.', '');
