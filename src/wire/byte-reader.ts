import type { Body } from './http.ts';

/** Reads lines and counted bytes from a body that comes in pieces of any size. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(body: Body) {
    this.#pieces = (body instanceof Uint8Array ? whole(body) : body)[Symbol.asyncIterator]();
  }

  /** A line without its end (CR LF or LF); undefined when the body ends before one, or it is longer than `limit`. */
  async line(limit: number): Promise<string | undefined> {
    let text = '';
    while (await this.#fill()) {
      const end = this.#piece.indexOf(0x0a);
      const part = this.#piece.subarray(0, end < 0 ? this.#piece.length : end);
      if (text.length + part.length > limit) return undefined;
      text += Buffer.from(part).toString('latin1');
      this.#piece = this.#piece.subarray(end < 0 ? this.#piece.length : end + 1);
      if (end >= 0) return text.endsWith('\r') ? text.slice(0, -1) : text;
    }
    return undefined;
  }

  /** From 1 to `most` bytes, or undefined when the body has ended. */
  async bytes(most: number): Promise<Uint8Array | undefined> {
    if (!(await this.#fill())) return undefined;
    const taken = this.#piece.subarray(0, most);
    this.#piece = this.#piece.subarray(taken.length);
    return taken;
  }

  /** That many bytes, or undefined when the body ends before them; `begun` says whether it had brought some. */
  async exactly(count: number): Promise<{ readonly bytes?: Uint8Array; readonly begun: boolean }> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      const part = await this.bytes(missing);
      if (part === undefined) return { begun: parts.length > 0 };
      parts.push(part);
      missing -= part.length;
    }
    const [only] = parts;
    return { bytes: parts.length === 1 && only !== undefined ? only : Buffer.concat(parts), begun: true };
  }

  /** Lets go of a body that will not be read to its end. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      if (this.#ended) return false;
      const next = await this.#pieces.next();
      if (next.done === true) this.#ended = true;
      else this.#piece = next.value;
    }
    return true;
  }
}

async function* whole(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
