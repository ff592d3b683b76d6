import { Malformed } from '../error.ts';
import { isFields } from '../record.ts';
import { readBase64 } from '../scalar-text.ts';
import type { ScalarShape } from '../shape.ts';
import { readSeconds, readTimestamp } from '../timestamp.ts';
import { LIST, STRUCTURE, TreeReaders } from '../tree/read.ts';
import type { TreeReader } from '../tree/read.ts';

/** Readers of what `JSON.parse` gives, as strict as AWS's own. */
export const jsonReaders = new TreeReaders(jsonScalarReader);

const INT_LIMIT = 2 ** 31;
const LONG_LIMIT = 2 ** 63;

const READERS: Readonly<Record<ScalarShape['kind'], TreeReader>> = {
  string: (value) => (typeof value === 'string' ? value : refuse(value, 'a String')),
  character: (value) => (typeof value === 'string' ? value : refuse(value, 'a Character')),
  boolean: (value) => (typeof value === 'boolean' ? value : refuse(value, 'a Boolean')),
  integer: (value) => readInteger(value, INT_LIMIT, 'an Integer'),
  long: (value) => readInteger(value, LONG_LIMIT, 'a Long'),
  float: (value) => readFloat(value, 'a Float'),
  double: (value) => readFloat(value, 'a Double'),
  blob: (value) => (typeof value === 'string' ? readBase64(value) : refuse(value, 'a Blob')),
  timestamp: (value) => {
    if (typeof value === 'number') return readSeconds(value);
    return typeof value === 'string' ? readTimestamp(value) : refuse(value, 'a Timestamp');
  },
};

/** The strict reader of one kind of value. */
export function jsonScalarReader(shape: ScalarShape): TreeReader {
  return READERS[shape.kind];
}

/** A fraction is cut off, as AWS's own parser does. */
function readInteger(value: unknown, limit: number, name: string): number {
  if (typeof value !== 'number' || value >= limit || value < -limit) return refuse(value, name);
  return Math.trunc(value);
}

function readFloat(value: unknown, name: string): number {
  if (typeof value === 'number') return value;
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return refuse(value, name);
}

function refuse(value: unknown, name: string): never {
  if (Array.isArray(value)) throw new Malformed(LIST);
  if (isFields(value)) throw new Malformed(STRUCTURE);
  const token = typeof value === 'boolean' ? String(value).toUpperCase() : (typeof value).toUpperCase();
  throw new Malformed(`${token}_VALUE can not be converted to ${name}`, String(value));
}
