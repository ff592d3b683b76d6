import { unsupportedFunction, castFailed, wrongArguments } from './refusals.ts';
import type { Value } from './syntax.ts';
import { numberOf } from './compare.ts';
import { jsonOf } from './json.ts';

type Call = (given: readonly Value[]) => Value;

/** Of text; of NULL or MISSING there is none. */
const ofText =
  (least: number, most: number, work: (text: string, rest: readonly Value[]) => Value): Call =>
  ([first, ...rest]) => {
    if (rest.length + 1 < least || rest.length + 1 > most) throw wrongArguments();
    return typeof first === 'string' ? work(first, rest) : null;
  };

const length = ofText(1, 1, (text) => [...text].length);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-sql-functions.html */
const functions: Readonly<Record<string, Call>> = {
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  CHAR_LENGTH: length,
  CHARACTER_LENGTH: length,
  TRIM: ofText(1, 1, trimmed),
  SUBSTRING: ofText(2, 3, substring),
  COALESCE: (given) => given.find((value) => value !== null && value !== undefined) ?? null,
  NULLIF: (given) => {
    if (given.length !== 2) throw wrongArguments();
    return given[0] === given[1] ? null : given[0];
  },
};

/** Blanks alone, and each looked at once: `/ +$/` looks at those within a text over and over. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

/** Characters are counted from 1; a beginning before that takes from the length. */
function substring(text: string, [from, length]: readonly Value[]): Value {
  const begin = numberOf(from);
  if (begin === undefined) return null;
  const end = length === undefined ? Number.POSITIVE_INFINITY : begin + (numberOf(length) ?? 0);
  return [...text].slice(Math.max(0, begin - 1), Math.max(0, end - 1)).join('');
}

export function callFunction(name: string, given: readonly Value[]): Value {
  const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (call === undefined) throw unsupportedFunction();
  return call(given);
}

const NUMBERS = new Set(['INT', 'INTEGER', 'DECIMAL', 'NUMERIC', 'FLOAT']);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-data-types.html */
export function cast(value: Value, type: string): Value {
  if (value === null || value === undefined) return value;
  if (NUMBERS.has(type)) {
    const number = typeof value === 'boolean' ? Number(value) : numberOf(value);
    if (number === undefined) throw castFailed();
    return type.startsWith('INT') ? Math.trunc(number) : number;
  }
  if (type === 'STRING') return typeof value === 'object' ? jsonOf(value) : String(value);
  if (type === 'BOOL' || type === 'BOOLEAN') {
    const text = String(value).toLowerCase();
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
    throw castFailed();
  }
  throw unsupportedFunction();
}
