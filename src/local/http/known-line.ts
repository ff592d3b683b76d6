import { fieldName } from './fields.ts';

export const carriageReturn = 0x0d;
export const lineFeed = 0x0a;
const colon = 0x3a;

/** The bytes that a value may have. What else there may be, such as a CR or LF alone, ends lines for some. */
const ofValues = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x09 || (byte >= 0x20 && byte !== 0x7f) ? 1 : 0,
);
/** What is longer is not remembered. */
export const longestLine = 4096;
/** Lines grow by a digit or two from one request to the next. */
const spare = 32;

/** One header line of a head, and what it says. */
export class KnownLine {
  readonly name: string;
  /** Without the blanks around it, which are no part of a value. */
  value: string;
  /** With its CR LF, so that what is the same up to there ends there. */
  length: number;
  /** Where its name and the colon end. */
  readonly #start: number;
  #bytes: Uint8Array;

  private constructor(name: string, bytes: Buffer, at: number, start: number, end: number) {
    this.name = name;
    this.value = valueBetween(bytes, start, end);
    this.length = end + 2 - at;
    this.#start = start - at;
    this.#bytes = copyOf(bytes, at, this.length);
  }

  /** The line that begins at `at`; undefined when it is no header, or not whole. */
  static read(bytes: Buffer, at: number): KnownLine | undefined {
    let end = at;
    while (bytes[end] !== colon && ofValues[bytes[end] ?? 0] === 1) end += 1;
    const name = bytes[end] === colon ? fieldName(bytes.toString('latin1', at, end)) : undefined;
    if (name === undefined) return undefined;
    const start = end + 1;
    const found = endOfValue(bytes, start);
    return found < 0 ? undefined : new KnownLine(name, bytes, at, start, found);
  }

  /**
   * Whether the line at `at` is this one once more, byte for byte, or has its name: then it is that line from now on.
   * What is the same as before was looked through before.
   */
  becomes(bytes: Buffer, at: number): boolean {
    const own = this.#bytes;
    const { length } = this;
    let same = 0;
    while (same < length && own[same] === bytes[at + same]) same += 1;
    if (same === length) return true;
    if (same < this.#start) return false;
    // Not from within its CR LF: what follows a CR alone would not be seen.
    const end = endOfValue(bytes, at + Math.min(same, length - 2));
    if (end < 0 || end - at > longestLine) return false;
    this.value = valueBetween(bytes, at + this.#start, end);
    this.length = end + 2 - at;
    if (this.length > own.length) this.#bytes = copyOf(bytes, at, this.length);
    else for (let place = same; place < this.length; place += 1) own[place] = bytes[at + place] ?? 0;
    return true;
  }
}

/** Where a value ends that goes on at `from`: at its CR LF, or -1. */
function endOfValue(bytes: Uint8Array, from: number): number {
  let at = from;
  while (ofValues[bytes[at] ?? 0] === 1) at += 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at : -1;
}

function valueBetween(bytes: Buffer, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end - 1])) end -= 1;
  return start === end ? '' : bytes.toString('latin1', start, end);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

function copyOf(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const copy = new Uint8Array(length + spare);
  for (let place = 0; place < length; place += 1) copy[place] = bytes[at + place] ?? 0;
  return copy;
}
