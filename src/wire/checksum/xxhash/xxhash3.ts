import { halves, joined, of, upper } from './multiply.ts';
import { secret, secret64 } from './secret.ts';
import { short128, short64 } from './short.ts';
import {
  PRIME32_1,
  PRIME32_2,
  PRIME32_3,
  PRIME64_1,
  PRIME64_2,
  PRIME64_3,
  PRIME64_4,
  PRIME64_5,
  avalanche3,
  fold,
  wrap,
} from './wide.ts';

const STRIPE = 64;
/** Sixteen stripes: as many as there are keys for them in the secret, which each begin eight bytes after the one before. */
const BLOCK = 1024;
const SHORT = 240;
const SCRAMBLING = 128;
const LAST = 121;

const PRIME = Number(BigInt.asIntN(32, PRIME32_1));

/** The secret from each eighth byte on, in words; that of the last stripe begins elsewhere. */
const keys = wordsOf(secret);
const lastKeys = wordsOf(secret.subarray(LAST, LAST + STRIPE));

/** XXH3 and XXH128 without a seed: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
export class Xxhash3 {
  readonly #lanes = halves([
    PRIME32_3,
    PRIME64_1,
    PRIME64_2,
    PRIME64_3,
    PRIME64_4,
    PRIME32_2,
    PRIME64_5,
    PRIME32_1,
  ]);
  readonly #held = new Uint8Array(BLOCK);
  readonly #words = new Int32Array(this.#held.buffer);
  readonly #bits: 64 | 128;
  /** What is held; the last bytes of all are, as they have keys of their own. */
  #count = 0;
  #size = 0;

  constructor(bits: 64 | 128) {
    this.#bits = bits;
  }

  update(bytes: Uint8Array): this {
    this.#size += bytes.length;
    for (let at = 0; at < bytes.length;) {
      if (this.#count === BLOCK) {
        for (let stripe = 0; stripe < 16; stripe += 1)
          accumulate(this.#lanes, this.#words, stripe * 16, keys, stripe * 2);
        scramble(this.#lanes);
        this.#count = 0;
      }
      const piece = bytes.subarray(at, at + BLOCK - this.#count);
      this.#held.set(piece, this.#count);
      this.#count += piece.length;
      at += piece.length;
    }
    return this;
  }

  digest(): Buffer {
    const isShort = this.#size <= SHORT;
    const held = this.#held.subarray(0, this.#count);
    const digest = Buffer.allocUnsafe(this.#bits / 8);
    if (this.#bits === 64) {
      digest.writeBigUInt64BE(isShort ? short64(held) : this.#long(11, wrap(this.#length() * PRIME64_1)));
      return digest;
    }
    const [high, low] = isShort ? short128(held) : this.#long128();
    digest.writeBigUInt64BE(high);
    digest.writeBigUInt64BE(low, 8);
    return digest;
  }

  #length(): bigint {
    return BigInt(this.#size);
  }

  #long128(): readonly [high: bigint, low: bigint] {
    const low = this.#long(11, wrap(this.#length() * PRIME64_1));
    const high = this.#merged(117, wrap(~(this.#length() * PRIME64_2)));
    return [high, low];
  }

  #long(key: number, start: bigint): bigint {
    for (let stripe = 0; stripe < Math.floor((this.#count - 1) / STRIPE); stripe += 1)
      accumulate(this.#lanes, this.#words, stripe * 16, keys, stripe * 2);
    // The last 64 bytes, of which some may be of the block before: there they are still, after those of this one.
    const last = Buffer.concat([this.#held.subarray(this.#count), this.#held.subarray(0, this.#count)]);
    accumulate(this.#lanes, wordsOf(last.subarray(-STRIPE)), 0, lastKeys, 0);
    return this.#merged(key, start);
  }

  #merged(key: number, start: bigint): bigint {
    let value = start;
    for (let pair = 0; pair < 4; pair += 1)
      value += fold(
        joined(this.#lanes, pair * 4) ^ secret64(key + pair * 16),
        joined(this.#lanes, pair * 4 + 2) ^ secret64(key + pair * 16 + 8),
      );
    return avalanche3(wrap(value));
  }
}

/** Bytes in words, wherever they begin. */
function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(Uint8Array.from(bytes).buffer);
}

/** Adds a stripe: to each lane the product of the halves of its keyed word, and to its neighbour the word. */
function accumulate(
  lanes: Int32Array,
  words: Int32Array,
  from: number,
  key: Int32Array,
  first: number,
): void {
  for (let lane = 0; lane < 16; lane += 2) {
    const wordLow = of(words, from + lane);
    const wordHigh = of(words, from + lane + 1);
    const low = wordLow ^ of(key, first + lane);
    const high = wordHigh ^ of(key, first + lane + 1);
    add(lanes, lane ^ 2, wordLow, wordHigh);
    add(lanes, lane, Math.imul(low, high), upper(low, high));
  }
}

function add(lanes: Int32Array, lane: number, low: number, high: number): void {
  const sum = (of(lanes, lane) + low) | 0;
  lanes[lane] = sum;
  lanes[lane + 1] = of(lanes, lane + 1) + high + (sum >>> 0 < low >>> 0 ? 1 : 0);
}

function scramble(lanes: Int32Array): void {
  for (let lane = 0; lane < 16; lane += 2) {
    const high = of(lanes, lane + 1);
    const keyedLow = of(lanes, lane) ^ (high >>> 15) ^ of(keys, SCRAMBLING / 4 + lane);
    const keyedHigh = high ^ of(keys, SCRAMBLING / 4 + lane + 1);
    lanes[lane] = Math.imul(keyedLow, PRIME);
    lanes[lane + 1] = upper(keyedLow, PRIME) + Math.imul(keyedHigh, PRIME);
  }
}
