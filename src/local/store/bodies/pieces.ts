const large = 256 * 1024;
const small = 64 * 1024;
/** So many readers get large pieces, those beyond them small ones: 8 MiB, and little more for many. */
const mostLarge = 32;
/** Large ones that are kept for the next readers. */
const mostKept = 16;

/** Memory that files are read into, used again by the next reader. */
export class Pieces {
  readonly #spare: Buffer[] = [];
  #large = 0;

  /** Has to be given back. */
  take(): Buffer {
    if (this.#large >= mostLarge) return Buffer.allocUnsafeSlow(small);
    this.#large += 1;
    return this.#spare.pop() ?? Buffer.allocUnsafeSlow(large);
  }

  give(piece: Buffer): void {
    if (piece.length !== large) return;
    this.#large -= 1;
    if (this.#spare.length < mostKept) this.#spare.push(piece);
  }

  /** For somebody who keeps it. */
  make(most: number): Buffer {
    return Buffer.allocUnsafe(Math.min(most, large));
  }
}
