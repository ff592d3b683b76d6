/** What HTTP's chunked coding may hold beside the data: extensions and trailers. Node's limit for the same. */
const mostBeside = 16 * 1024;

const sizeLine = /^([0-9a-fA-F]{1,13})(?:[ \t]*;[\t\x20-\x7e\x80-\xff]*)?$/;

/** Undoes HTTP's chunked coding. https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
export class ChunkDecoder {
  #expects: 'size' | 'data' | 'end of data' | 'trailer' = 'size';
  #left = 0;
  #line = '';
  #beside = 0;

  /**
   * Takes in what came, and hands on the data in it.
   * @returns Where in `bytes` the body ends; -1 while it goes on. Throws when it is not chunked coding.
   */
  take(bytes: Buffer, handOn: (data: Buffer) => void): number {
    let at = 0;
    while (at < bytes.length) {
      if (this.#expects === 'data') {
        const end = Math.min(bytes.length, at + this.#left);
        handOn(bytes.subarray(at, end));
        this.#left -= end - at;
        at = end;
        if (this.#left === 0) this.#expects = 'end of data';
        continue;
      }
      const lineEnd = bytes.indexOf(0x0a, at);
      const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
      this.#line += bytes.toString('latin1', at, end);
      if (this.#beside + this.#line.length > mostBeside) throw notChunked();
      at = end;
      if (lineEnd >= 0 && this.#endLine()) return at;
    }
    return -1;
  }

  /** Reads a line that is here whole; true when the body is over. */
  #endLine(): boolean {
    const line = this.#line;
    if (!line.endsWith('\r\n')) throw notChunked();
    const text = line.slice(0, -2);
    this.#line = '';
    if (this.#expects === 'end of data') {
      if (text !== '') throw notChunked();
      this.#expects = 'size';
      return false;
    }
    this.#beside += line.length;
    // What trails is of no use to any service: AWS's own trailers are within the body.
    if (this.#expects === 'trailer') return text === '';
    const digits = sizeLine.exec(text)?.[1];
    if (digits === undefined) throw notChunked();
    // Only what stands beside the size counts, or a long body of small chunks would be refused.
    this.#beside -= digits.length + 2;
    this.#left = Number.parseInt(digits, 16);
    this.#expects = this.#left === 0 ? 'trailer' : 'data';
    return false;
  }
}

function notChunked(): Error {
  return new Error('The body is not in chunked coding.');
}
