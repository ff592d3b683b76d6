import { notUnpacked } from '../file-refusals.ts';

/**
 * Bits of a stream, the highest of each byte first. They are read at once from what was brought before: a block of
 * bzip2 is read in one go, and waiting for each of its bits would take for ever.
 */
export class Bits implements AsyncDisposable {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #bytes = Buffer.alloc(0);
  #at = 0;
  /** Bits of `#held` that are still to be read. */
  #left = 0;
  #held = 0;
  #ended = false;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pieces.return?.();
  }

  /** Brings so many bytes, or all that there are; whether there are any. */
  async bring(count: number): Promise<boolean> {
    const waiting = [this.#bytes.subarray(this.#at)];
    let length = this.#bytes.length - this.#at;
    while (length < count && !this.#ended) {
      const { done, value } = await this.#pieces.next();
      if (done === true) this.#ended = true;
      else {
        waiting.push(Buffer.from(value));
        length += value.length;
      }
    }
    if (waiting.length > 1) {
      this.#bytes = Buffer.concat(waiting);
      this.#at = 0;
    }
    return length > 0;
  }

  read(count: number): number {
    let value = 0;
    let wanted = count;
    while (wanted > 0) {
      if (this.#left === 0) this.#next();
      const taken = Math.min(wanted, this.#left);
      this.#left -= taken;
      // Multiplied, since shifting would make numbers of 32 bits negative.
      value = value * 2 ** taken + ((this.#held >>> this.#left) & (2 ** taken - 1));
      wanted -= taken;
    }
    return value;
  }

  bit(): number {
    if (this.#left === 0) this.#next();
    this.#left -= 1;
    return (this.#held >>> this.#left) & 1;
  }

  /** Leaves out what is left of a byte. */
  align(): void {
    this.#left = 0;
  }

  #next(): void {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw notUnpacked();
    this.#at += 1;
    this.#held = byte;
    this.#left = 8;
  }
}
