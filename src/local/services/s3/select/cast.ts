import { numberOf } from './compare.ts';
import { plainText } from './json.ts';
import { castFailed, overflow } from './refusals.ts';
import type { Value } from './syntax.ts';
import { Timestamp } from './timestamp.ts';

const INTEGERS = new Set(['INT', 'INTEGER']);
const NUMBERS = new Set([...INTEGERS, 'DECIMAL', 'NUMERIC', 'FLOAT']);
const BOOLEANS = new Set(['BOOL', 'BOOLEAN']);

export const isType = (word: string): boolean =>
  NUMBERS.has(word) || BOOLEANS.has(word) || word === 'STRING' || word === 'TIMESTAMP';

/** Integers have 8 bytes. */
const GREATEST = 2 ** 63;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-data-types.html */
export function cast(value: Value, type: string): Value {
  if (value === null || value === undefined) return value;
  if (type === 'STRING') return plainText(value);
  if (type === 'TIMESTAMP') {
    const time = typeof value === 'string' ? Timestamp.parse(value) : value;
    if (!(time instanceof Timestamp)) throw castFailed();
    return time;
  }
  if (NUMBERS.has(type)) {
    const number = typeof value === 'boolean' ? Number(value) : numberOf(value);
    if (number === undefined) throw castFailed();
    if (!INTEGERS.has(type)) return number;
    if (Math.abs(number) >= GREATEST) throw overflow();
    return Math.trunc(number);
  }
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw castFailed();
}
