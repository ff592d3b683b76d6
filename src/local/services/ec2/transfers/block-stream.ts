import type { Body } from '../../../../wire/http.ts';
import { isWhole } from '../../../../wire/body.ts';
import { blockSize } from '../../../store/blocks/contents.ts';

/** A body cut into pieces of a length, the last one as long as it is; what stands before them can be read first. */
export class PieceReader implements AsyncDisposable {
  readonly #chunks: AsyncGenerator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(body: Body) {
    this.#chunks = chunksOf(body);
  }

  /** The bytes up to a newline, as text; undefined when none comes within `most` bytes. */
  async line(most: number): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) return Buffer.from(this.#take(end + 1)).toString('utf8', 0, end);
      if (this.#rest.byteLength > most || !(await this.#more())) return undefined;
    }
  }

  /** The next bytes, fewer at the end, none after it. */
  async piece(length = blockSize): Promise<Uint8Array> {
    while (this.#rest.byteLength < length && (await this.#more()));
    return this.#take(Math.min(length, this.#rest.byteLength));
  }

  /** Lets go of what was not read. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#chunks.return(undefined);
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.byteLength === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }

  #take(length: number): Uint8Array {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }
}

async function* chunksOf(body: Body): AsyncGenerator<Uint8Array> {
  if (isWhole(body)) yield body;
  else yield* body;
}

const zeros = Buffer.alloc(blockSize);

/** Whether a piece holds anything: what is zero need not be kept. */
export function isEmpty(piece: Uint8Array): boolean {
  return Buffer.compare(piece, zeros.subarray(0, piece.byteLength)) === 0;
}

/** A piece as a whole block, with zeros behind it. */
export function asBlock(piece: Uint8Array): Uint8Array {
  if (piece.byteLength === blockSize) return piece;
  const block = Buffer.alloc(blockSize);
  block.set(piece);
  return block;
}
