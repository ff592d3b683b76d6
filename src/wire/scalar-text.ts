import { Malformed } from './error.ts';
import type { ReferenceTraits, ScalarShape, TimestampFormat } from './shape.ts';
import { readTimestamp, writeTimestamp } from './timestamp.ts';

/** Reads one scalar from the text that XML, a form or a header holds. Throws `Malformed` with the text. */
export type ScalarReader = (text: string) => unknown;
/** Writes one scalar as text, before any escaping. */
export type ScalarWriter = (value: unknown) => string;

/** Digits of what most are, and within every limit. */
const FEW = 9;
const INTEGER = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const NOT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const INT_LIMIT = 2 ** 31;
const LONG_LIMIT = 2 ** 63;

export function scalarReader(shape: ScalarShape): ScalarReader {
  return READERS[shape.kind];
}

const READERS: Readonly<Record<ScalarShape['kind'], ScalarReader>> = {
  string: (text) => text,
  character: (text) => text,
  integer: (text) => readInteger(text, INT_LIMIT),
  long: (text) => readInteger(text, LONG_LIMIT),
  float: readFloat,
  double: readFloat,
  boolean: readBoolean,
  blob: readBase64,
  timestamp: readTimestamp,
};

/** A whole number of 32 or 64 bits. Beyond 2^53 it is the nearest that JavaScript has. */
function readInteger(text: string, limit: number): number {
  const small = text.length <= FEW ? readDigits(text) : -1;
  if (small >= 0) return small;
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (!INTEGER.test(trimmed) || value >= limit || value < -limit) throw new Malformed('integer', text);
  return value;
}

/** The number that a few digits are; -1 when there is anything else, or nothing. */
function readDigits(text: string): number {
  let number = text === '' ? -1 : 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function readFloat(text: string): number {
  const trimmed = text.trim();
  const special = NOT_NUMBERS.get(trimmed);
  if (special !== undefined) return special;
  if (!FLOAT.test(trimmed)) throw new Malformed('number', text);
  return Number(trimmed);
}

function readBoolean(text: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const word = text.trim().toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  throw new Malformed('boolean', text);
}

/** Base64 with its padding; whitespace, which XML writers like to add, is passed over. */
export function readBase64(text: string): Uint8Array {
  const compact = /\s/.test(text) ? text.replaceAll(/\s+/g, '') : text;
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) throw new Malformed('blob', text);
  const bytes = Buffer.from(compact, 'base64');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function writeBase64(value: unknown): string {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('base64');
  if (!(value instanceof Uint8Array)) throw new Malformed('blob', typeof value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}

/** A writer for a scalar; `format` is what the place means when neither it nor the shape says how to write a time. */
export function scalarWriter(
  shape: ScalarShape,
  traits: ReferenceTraits,
  format: TimestampFormat,
): ScalarWriter {
  if (shape.kind === 'blob') return writeBase64;
  if (shape.kind !== 'timestamp') return String;
  const chosen = traits.timestampFormat ?? shape.timestampFormat ?? format;
  return (value) => {
    if (!(value instanceof Date)) throw new Malformed('timestamp', typeof value);
    return writeTimestamp(value, chosen);
  };
}
