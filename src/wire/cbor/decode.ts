import { Malformed } from '../error.ts';
import { setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { readSeconds } from '../timestamp.ts';
import { halfFloat } from './half-float.ts';

const DEEPEST = 100;
const INDEFINITE = -1;
/** What ends a thing of indefinite length. */
const BREAK = Symbol('break');

/** Decodes CBOR (RFC 8949). Throws `Malformed` for what is cut off, too deep or no part of AWS's protocol. */
export function decodeCbor(bytes: Uint8Array): unknown {
  const decoder = new Decoder(bytes);
  const value = decoder.read(0);
  if (value === BREAK || !decoder.ended) throw new Malformed('not CBOR');
  return value;
}

class Decoder {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  read(depth: number): unknown {
    if (depth > DEEPEST) throw new Malformed('too deep');
    const first = this.#take(1).readUInt8(0);
    const major = first >> 5;
    const minor = first & 31;
    if (major === 7) return this.#simple(minor);
    const argument = this.#argument(minor);
    if (argument === INDEFINITE && (major < 2 || major === 6)) throw new Malformed('not CBOR');
    if (major === 0) return argument;
    if (major === 1) return -1 - argument;
    if (major === 2) return Uint8Array.from(this.#string(argument, 2, depth));
    if (major === 3) return this.#string(argument, 3, depth).toString('utf8');
    if (major === 4) return this.#list(argument, depth);
    return major === 5 ? this.#map(argument, depth) : tagged(argument, this.read(depth + 1));
  }

  #take(count: number): Buffer {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new Malformed('cut off');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  #argument(minor: number): number {
    if (minor < 24) return minor;
    if (minor === 24) return this.#take(1).readUInt8(0);
    if (minor === 25) return this.#take(2).readUInt16BE(0);
    if (minor === 26) return this.#take(4).readUInt32BE(0);
    if (minor === 27) return Number(this.#take(8).readBigUInt64BE(0));
    if (minor === 31) return INDEFINITE;
    throw new Malformed('not CBOR');
  }

  #simple(minor: number): unknown {
    if (minor === 20 || minor === 21) return minor === 21;
    if (minor === 22 || minor === 23) return null;
    if (minor === 25) return halfFloat(this.#take(2).readUInt16BE(0));
    if (minor === 26) return this.#take(4).readFloatBE(0);
    if (minor === 27) return this.#take(8).readDoubleBE(0);
    if (minor === 31) return BREAK;
    throw new Malformed('not CBOR');
  }

  #string(length: number, major: number, depth: number): Buffer {
    if (length !== INDEFINITE) return this.#take(length);
    const parts: Buffer[] = [];
    for (;;) {
      const first = this.#take(1).readUInt8(0);
      if (first === 0xff) return Buffer.concat(parts);
      if (first >> 5 !== major || (first & 31) === 31 || depth > DEEPEST) throw new Malformed('not CBOR');
      parts.push(this.#take(this.#argument(first & 31)));
    }
  }

  #list(length: number, depth: number): unknown[] {
    const items: unknown[] = [];
    const end = length === INDEFINITE ? Number.POSITIVE_INFINITY : length;
    while (items.length < end) {
      const item = this.read(depth + 1);
      if (item === BREAK) {
        if (length === INDEFINITE) return items;
        throw new Malformed('not CBOR');
      }
      items.push(item);
    }
    return items;
  }

  #map(length: number, depth: number): Fields {
    const fields: Fields = {};
    const end = length === INDEFINITE ? Number.POSITIVE_INFINITY : length;
    for (let count = 0; count < end; count++) {
      const key = this.read(depth + 1);
      if (key === BREAK && length === INDEFINITE) return fields;
      const value = this.read(depth + 1);
      if (typeof key !== 'string' || value === BREAK) throw new Malformed('not CBOR');
      setKey(fields, key, value);
    }
    return fields;
  }
}

/** A time, a number of any size, or what the tag says nothing of to us. */
function tagged(tag: number, value: unknown): unknown {
  if (tag === 1 && typeof value === 'number') return readSeconds(value);
  if ((tag === 2 || tag === 3) && value instanceof Uint8Array) {
    const size = Number(`0x${Buffer.from(value).toString('hex') || '0'}`);
    return tag === 2 ? size : -1 - size;
  }
  return value;
}
