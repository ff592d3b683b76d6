import { createHash } from 'node:crypto';
import type { Random } from '../clock.ts';

/** Two hexadecimal digits of each byte: several times quicker than asking the number for them. */
const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function pair(bits: number): string {
  return pairs[bits & 0xff] ?? '';
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
    let text = '';
    for (let left = count; left > 0; left -= 8) {
      const bits = this.#next();
      text += `${pair(bits >>> 24)}${pair(bits >>> 16)}${pair(bits >>> 8)}${pair(bits)}`;
    }
    return text.slice(0, count);
  }

  uuid(): string {
    const hex = this.hex(30);
    const variant = '89ab'.charAt(this.#next() & 3);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }

  #next(): number {
    this.#state ??= stateOf(typeof this.#seed === 'string' ? this.#seed : this.#seed());
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const spread = Math.imul(b, 5);
    const result = Math.imul((spread << 7) | (spread >>> 25), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    this.#state[0] = a ^ fourth;
    this.#state[1] = b ^ third;
    this.#state[2] = third ^ (b << 9);
    this.#state[3] = (fourth << 11) | (fourth >>> 21);
    return result;
  }
}

function stateOf(seed: string): Uint32Array {
  const digest = createHash('sha256').update(seed).digest();
  return Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
}
