import { unfinishedPattern, wrongPatternSymbol, wrongPatternToken } from './refusals.ts';
import { offsetText } from './timestamp.ts';
import type { Timestamp } from './timestamp.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

type Show = (time: Timestamp) => string;

const padded =
  (length: number, of: (time: Timestamp) => number): Show =>
  (time) =>
    String(of(time)).padStart(length, '0');
const month: Show = ({ local }) => months[local.month - 1] ?? '';
const hour12 = ({ local }: Timestamp): number => local.hour % 12 || 12;
const nanos = ({ local }: Timestamp): number =>
  local.millisecond * 1_000_000 + local.microsecond * 1000 + local.nanosecond;
const offset =
  (between: string | undefined, zero: string | undefined): Show =>
  ({ offset: minutes = 0 }) => {
    if (minutes === 0 && zero !== undefined) return zero;
    return between === undefined ? offsetText(minutes, '').slice(0, 3) : offsetText(minutes, between);
  };

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-date.html#s3-select-sql-reference-to-string */
const symbols: Readonly<Record<string, Show>> = {
  yy: padded(2, ({ local }) => local.year % 100),
  y: padded(1, ({ local }) => local.year),
  yyyy: padded(4, ({ local }) => local.year),
  M: padded(1, ({ local }) => local.month),
  MM: padded(2, ({ local }) => local.month),
  MMM: (time) => month(time).slice(0, 3),
  MMMM: month,
  MMMMM: (time) => month(time).slice(0, 1),
  d: padded(1, ({ local }) => local.day),
  dd: padded(2, ({ local }) => local.day),
  a: ({ local }) => (local.hour < 12 ? 'AM' : 'PM'),
  h: padded(1, hour12),
  hh: padded(2, hour12),
  H: padded(1, ({ local }) => local.hour),
  HH: padded(2, ({ local }) => local.hour),
  m: padded(1, ({ local }) => local.minute),
  mm: padded(2, ({ local }) => local.minute),
  s: padded(1, ({ local }) => local.second),
  ss: padded(2, ({ local }) => local.second),
  n: padded(1, nanos),
  X: offset(undefined, 'Z'),
  XX: offset('', 'Z'),
  XXX: offset(':', 'Z'),
  XXXX: offset('', 'Z'),
  XXXXX: offset(':', 'Z'),
  x: offset(undefined, undefined),
  xx: offset('', undefined),
  xxx: offset(':', undefined),
  xxxx: offset('', undefined),
  xxxxx: offset(':', undefined),
};
const letters = new Set(Object.keys(symbols).map((symbol) => symbol.slice(0, 1)));

const TOKEN = /'(?<quoted>(?:[^']|'')*)'|(?<symbol>(?<letter>[A-Za-z])\k<letter>*)|(?<plain>[^A-Za-z'])/y;

/** A time as a pattern shows it: letters are symbols, what stands between quotes is text. */
export function formatted(time: Timestamp, pattern: string): string {
  let shown = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const groups = TOKEN.exec(pattern)?.groups;
    if (groups === undefined) throw unfinishedPattern();
    const { quoted, symbol, plain = '' } = groups;
    if (quoted !== undefined) shown += quoted === '' ? "'" : quoted.replaceAll("''", "'");
    else shown += symbol === undefined ? plain : showOf(symbol)(time);
  }
  return shown;
}

function showOf(symbol: string): Show {
  const letter = symbol.slice(0, 1);
  if (letter === 'S' && symbol.length <= 9)
    return (time) => String(nanos(time)).padStart(9, '0').slice(0, symbol.length);
  const show = Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined;
  if (show !== undefined) return show;
  throw letters.has(letter) || letter === 'S' ? wrongPatternToken() : wrongPatternSymbol();
}
