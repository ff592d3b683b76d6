import { createHash } from 'node:crypto';
import type { Random } from '../clock.ts';

/** Two hexadecimal digits of each byte: several times quicker than asking the number for them. */
const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function pair(bits: number): string {
  return pairs[bits & 0xff] ?? '';
}

/** Filled in anew for each UUID, which is a third of the price of putting it together from pieces. */
const uuid = Buffer.from('00000000-0000-4000-8000-000000000000', 'latin1');
/** Where its digits of chance are: all but the version (4) and the variant. https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
const digitsOfUuid = [...uuid.keys()].filter((at) => uuid[at] === 0x30);
const variantOfUuid = 19;
const variants = '89ab';
const digits = '0123456789abcdef';

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
    for (let at = 0; at < digitsOfUuid.length;) {
      let bits = this.#next();
      for (const end = Math.min(at + 8, digitsOfUuid.length); at < end; at += 1, bits <<= 4)
        uuid[digitsOfUuid[at] ?? 0] = digits.charCodeAt(bits >>> 28);
    }
    uuid[variantOfUuid] = variants.charCodeAt(this.#next() & 3);
    return uuid.toString('latin1');
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
