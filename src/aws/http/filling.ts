/** Puts pieces together in one place, and hands it on each time that it is full. */
export class Filling {
  readonly #place: Buffer;
  readonly #take: (piece: Uint8Array) => void;
  #filled = 0;

  constructor(place: Uint8Array, take: (piece: Uint8Array) => void) {
    this.#place = Buffer.from(place.buffer, place.byteOffset, place.length);
    this.#take = take;
  }

  /** Where the next bytes may be brought before they are put in. */
  get rest(): Buffer {
    return this.#place.subarray(this.#filled);
  }

  /** Takes a piece in, which may be in its place already. It may also lie further on there: it comes from in front of others. */
  put(piece: Uint8Array): void {
    const { buffer, byteOffset, length } = this.#place;
    // What was read to its place, which is nearly all there is of a large body.
    if (
      piece.buffer === buffer &&
      piece.byteOffset === byteOffset + this.#filled &&
      piece.length <= length - this.#filled
    ) {
      this.#filled += piece.length;
      if (this.#filled === length) this.end();
      return;
    }
    for (let at = 0; at < piece.length;) {
      const { rest } = this;
      const part = piece.subarray(at, at + rest.length);
      rest.set(part);
      at += part.length;
      this.#filled += part.length;
      if (this.#filled === length) this.end();
    }
  }

  /** Hands on what there is. */
  end(): void {
    const whole = this.#filled === this.#place.length;
    const filled = whole ? this.#place : this.#place.subarray(0, this.#filled);
    // First: what was refused is not handed on again.
    this.#filled = 0;
    if (filled.length > 0) this.#take(filled);
  }
}
