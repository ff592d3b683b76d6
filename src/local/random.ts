import { createHash } from 'node:crypto';
import type { Random } from '../clock.ts';

/** Filled in anew for each UUID: neither put together from pieces, nor made of bytes by C++. */
const uuid = codesOf('00000000-0000-4000-8000-000000000000');
/** Where its digits of chance are: all but the version (4) and the variant. https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
const digitsOfUuid = [...uuid.keys()].filter((at) => uuid[at] === 0x30);
const variantOfUuid = 19;
const variants = codesOf('89ab');
const digits = codesOf('0123456789abcdef');

function codesOf(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** xoshiro128**: fast, small, and the same numbers for the same seed on every machine. Not for key material. */
export class SeededRandom implements Random {
  readonly #seed: string | (() => string);
  #state: Uint32Array | undefined;

  /** The seed is asked for with the first number: a cloud that starts need not wait for the hash to be loaded. */
  constructor(seed: string | (() => string)) {
    this.#seed = seed;
  }

  number(): number {
    // 21 + 32 bits: as many as a double holds.
    return ((this.#next() >>> 11) * 2 ** 32 + this.#next()) / 2 ** 53;
  }

  hex(count: number): string {
    const codes: number[] = [];
    for (let at = 0; at < count;) {
      let bits = this.#next();
      for (const end = Math.min(at + 8, count); at < end; at += 1, bits <<= 4)
        codes.push(digits[bits >>> 28] ?? 0);
    }
    return String.fromCharCode(...codes);
  }

  uuid(): string {
    for (let at = 0; at < digitsOfUuid.length;) {
      let bits = this.#next();
      for (const end = Math.min(at + 8, digitsOfUuid.length); at < end; at += 1, bits <<= 4)
        uuid[digitsOfUuid[at] ?? 0] = digits[bits >>> 28] ?? 0;
    }
    uuid[variantOfUuid] = variants[this.#next() & 3] ?? 0;
    return String.fromCharCode(...uuid);
  }

  #next(): number {
    this.#state ??= stateOf(typeof this.#seed === 'string' ? this.#seed : this.#seed());
    const state = this.#state;
    // One by one: to take an array apart costs more than all that follows.
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const d = state[3] ?? 0;
    const spread = Math.imul(b, 5);
    const result = Math.imul((spread << 7) | (spread >>> 25), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return result;
  }
}

function stateOf(seed: string): Uint32Array {
  const digest = createHash('sha256').update(seed).digest();
  return Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
}
