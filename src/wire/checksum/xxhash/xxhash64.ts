import { halves, joined, of, upper } from './multiply.ts';
import {
  PRIME64_1,
  PRIME64_2,
  PRIME64_3,
  PRIME64_4,
  PRIME64_5,
  avalanche64,
  read32,
  read64,
  rotate,
  wrap,
} from './wide.ts';

const ROUND = 32;
const HELD = 4096;

const P1_LOW = 0x85ebca87 | 0;
const P1_HIGH = 0x9e3779b1 | 0;
const P2_LOW = 0x27d4eb4f;
const P2_HIGH = 0xc2b2ae3d | 0;

/** XXH64 without a seed: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
export class Xxhash64 {
  readonly #lanes = halves([wrap(PRIME64_1 + PRIME64_2), PRIME64_2, 0n, wrap(-PRIME64_1)]);
  readonly #held = new Uint8Array(HELD);
  readonly #words = new Int32Array(this.#held.buffer);
  #count = 0;
  #size = 0;

  update(bytes: Uint8Array): this {
    this.#size += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + HELD - this.#count);
      this.#held.set(piece, this.#count);
      this.#count += piece.length;
      at += piece.length;
      if (this.#count === HELD) this.#consume(HELD);
    }
    return this;
  }

  digest(): Buffer {
    const rest = this.#held.slice(this.#count - (this.#count % ROUND), this.#count);
    this.#consume(this.#count - rest.length);
    let value = wrap((this.#size < ROUND ? PRIME64_5 : this.#merged()) + BigInt(this.#size));
    let at = 0;
    for (; at + 8 <= rest.length; at += 8)
      value = wrap(rotate(value ^ round(read64(rest, at)), 27n) * PRIME64_1 + PRIME64_4);
    if (at + 4 <= rest.length) {
      value = wrap(rotate(value ^ wrap(read32(rest, at) * PRIME64_1), 23n) * PRIME64_2 + PRIME64_3);
      at += 4;
    }
    for (const byte of rest.subarray(at))
      value = wrap(rotate(value ^ wrap(BigInt(byte) * PRIME64_5), 11n) * PRIME64_1);
    const digest = Buffer.allocUnsafe(8);
    digest.writeBigUInt64BE(avalanche64(value));
    return digest;
  }

  #merged(): bigint {
    const lanes = [0, 2, 4, 6].map((index) => joined(this.#lanes, index));
    let value = 0n;
    for (const [index, lane] of lanes.entries()) value += rotate(lane, [1n, 7n, 12n, 18n][index] ?? 0n);
    value = wrap(value);
    for (const lane of lanes) value = wrap((value ^ round(lane)) * PRIME64_1 + PRIME64_4);
    return value;
  }

  /** Takes rounds out of what is held: to each lane its word times a prime, turned by 31 bits, times another prime. */
  #consume(bytes: number): void {
    const lanes = this.#lanes;
    const words = this.#words;
    for (let lane = 0; lane < 8; lane += 2) {
      let low = of(lanes, lane);
      let high = of(lanes, lane + 1);
      for (let word = lane; word < bytes / 4; word += 8) {
        const wordLow = of(words, word);
        const productLow = Math.imul(wordLow, P2_LOW);
        const sum = (low + productLow) | 0;
        const over = sum >>> 0 < productLow >>> 0 ? 1 : 0;
        high =
          (high +
            over +
            upper(wordLow, P2_LOW) +
            Math.imul(wordLow, P2_HIGH) +
            Math.imul(of(words, word + 1), P2_LOW)) |
          0;
        const turnedLow = (sum << 31) | (high >>> 1);
        const turnedHigh = (high << 31) | (sum >>> 1);
        low = Math.imul(turnedLow, P1_LOW);
        high = (upper(turnedLow, P1_LOW) + Math.imul(turnedLow, P1_HIGH) + Math.imul(turnedHigh, P1_LOW)) | 0;
      }
      lanes[lane] = low;
      lanes[lane + 1] = high;
    }
    this.#count = 0;
  }
}

function round(word: bigint): bigint {
  return wrap(rotate(wrap(word * PRIME64_2), 31n) * PRIME64_1);
}
