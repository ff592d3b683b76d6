import { foldModule, stride } from './module.ts';
import { sharedMemory } from './place.ts';

/** The function of the module: see `foldModule`. */
type Fold = (from: number, until: number, before: number, to: number) => void;

/** So many bytes are folded at once: with what they are folded into they stay in the processor's nearest cache. */
const blockSize = 16_384;

/** Where things lie in the memory: the row of results behind what came before it, bytes that are brought, what is left. */
const rowAt = 8192;
const broughtAt = rowAt + blockSize;
const leftAt = broughtAt + blockSize;

/** Fewer bytes at once are not worth it. */
const least = 32_768;
/** A process that hashes no more than this does not need to load it: that takes as long as to hash some megabytes. */
const plainFirst = 4 * 2 ** 20;

/**
 * Makes long messages short without changing their CRC, much faster than a CRC is made.
 *
 * A CRC is what is left of a message, as a polynomial, when it is divided by another one, P. So a multiple of P can be
 * added anywhere without changing it. P has multiples with very few terms that lie far from each other: adding one of them,
 * times what the first byte holds, removes that byte and changes a few bytes that come much later. Done from the first byte
 * to the last but some thousand, that is some XORs for each byte, sixteen of which are done at once, and what remains is the
 * short end. Where the terms lie in bytes is as good as where they lie in bits, because the square of a multiple of P is one
 * too. https://arxiv.org/abs/2412.16398 is where the idea is from.
 */
export class Folder {
  readonly #distances: readonly number[];
  readonly #longest: number;
  #fold: Fold | false | undefined;
  #seen = 0;

  /** `distances` are those of the first term of a multiple from its others, in bytes. */
  constructor(distances: readonly number[]) {
    this.#distances = distances;
    this.#longest = Math.max(...distances);
  }

  /**
   * A short message that has the checksum of a long one, when that of the former begins with zeros and that of the latter
   * with `state`, which are up to two words. It is only there until the next call. Undefined where it is not worth it.
   */
  shorten(bytes: Uint8Array, state: readonly number[]): Uint8Array | undefined {
    if (bytes.length < least) return undefined;
    if (this.#seen < plainFirst) {
      this.#seen += bytes.length;
      return undefined;
    }
    const shared = sharedMemory();
    const fold = (this.#fold ??= this.#load());
    return shared === undefined || fold === false
      ? undefined
      : this.#folded(fold, shared.bytes, bytes, state);
  }

  #load(): Fold | false {
    const shared = sharedMemory();
    if (shared === undefined) return false;
    const module = new WebAssembly.Module(foldModule(this.#distances));
    const { exports } = new WebAssembly.Instance(module, { nuage: { memory: shared.memory } });
    return exports['fold'] as Fold;
  }

  #folded(fold: Fold, memory: Buffer<ArrayBuffer>, bytes: Uint8Array, state: readonly number[]): Uint8Array {
    const longest = this.#longest;
    const there = bytes.buffer === memory.buffer;
    const before = rowAt - longest;
    memory.fill(0, before, rowAt);
    // The state is added to the first bytes of the message; the longest distance brings it there.
    for (const [word, value] of state.entries()) memory.writeInt32LE(value, before + 4 * word);
    const end = Math.floor((bytes.length - longest) / stride) * stride;
    for (let at = 0; at < end;) {
      const size = Math.min(blockSize, end - at);
      if (!there) memory.set(bytes.subarray(at, at + size), broughtAt);
      const from = there ? bytes.byteOffset + at : broughtAt;
      fold(from, from + size, before, rowAt);
      memory.copyWithin(before, before + size, rowAt + size);
      at += size;
    }
    const left = bytes.length - end;
    // A stride may go beyond the bytes, which must not be beyond the memory.
    memory.set(bytes.subarray(end), broughtAt);
    // Nothing more is folded away: the row goes on with nothing.
    memory.fill(0, rowAt, rowAt + left + stride);
    fold(broughtAt, broughtAt + left, before, leftAt);
    return memory.subarray(leftAt, leftAt + left);
  }
}
