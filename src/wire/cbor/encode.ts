import { isFields } from '../record.ts';

const UNSIGNED = 0;
const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const EPOCH_TAG = 1;

/**
 * Encodes a tree as CBOR (RFC 8949), as far as AWS's protocol uses it: whole numbers as integers, others as
 * doubles, bytes, texts, lists, maps, and times as tagged seconds.
 */
export function encodeCbor(value: unknown): Uint8Array {
  const encoder = new Encoder();
  encoder.write(value);
  return encoder.finish();
}

class Encoder {
  #buffer = Buffer.allocUnsafe(256);
  #at = 0;

  finish(): Uint8Array {
    return this.#buffer.subarray(0, this.#at);
  }

  write(value: unknown): void {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'boolean') this.#byte(value ? 0xf5 : 0xf4);
    else if (value instanceof Uint8Array) this.#bytes(BYTES, value);
    else if (value instanceof Date) {
      this.#head(TAG, EPOCH_TAG);
      this.#number(value.getTime() / 1000);
    } else if (Array.isArray(value)) {
      this.#head(LIST, value.length);
      for (const item of value) this.write(item);
    } else if (isFields(value)) {
      const entries = Object.entries(value).filter(([, part]) => part !== undefined);
      this.#head(MAP, entries.length);
      for (const [key, part] of entries) {
        this.#text(key);
        this.write(part);
      }
    } else this.#byte(0xf6);
  }

  #number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0) this.#head(UNSIGNED, value);
      else this.#head(NEGATIVE, -1 - value);
      return;
    }
    this.#room(9);
    this.#buffer[this.#at] = 0xfb;
    this.#buffer.writeDoubleBE(value, this.#at + 1);
    this.#at += 9;
  }

  #text(value: string): void {
    this.#bytes(TEXT, Buffer.from(value, 'utf8'));
  }

  #bytes(major: number, value: Uint8Array): void {
    this.#head(major, value.length);
    this.#room(value.length);
    this.#buffer.set(value, this.#at);
    this.#at += value.length;
  }

  #head(major: number, argument: number): void {
    this.#room(9);
    const first = major << 5;
    if (argument < 24) this.#byte(first | argument);
    else if (argument < 0x1_00) {
      this.#byte(first | 24);
      this.#byte(argument);
    } else if (argument < 0x1_00_00) {
      this.#byte(first | 25);
      this.#at = this.#buffer.writeUInt16BE(argument, this.#at);
    } else if (argument < 0x1_00_00_00_00) {
      this.#byte(first | 26);
      this.#at = this.#buffer.writeUInt32BE(argument, this.#at);
    } else {
      this.#byte(first | 27);
      this.#at = this.#buffer.writeBigUInt64BE(BigInt(argument), this.#at);
    }
  }

  #byte(value: number): void {
    this.#room(1);
    this.#buffer[this.#at++] = value;
  }

  #room(count: number): void {
    if (this.#at + count <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + count));
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }
}
