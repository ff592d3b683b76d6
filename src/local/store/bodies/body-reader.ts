import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { DamagedStoreError } from '../damage.ts';

/** A stretch of one body. */
export interface Stretch {
  /** The bytes themselves, or the file that holds them. */
  readonly source: Uint8Array | string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Of the body that the file should hold. */
  readonly size: number;
  readonly crc: number;
}

const pieceBytes = 256 * 1024;

/**
 * Reads stretches one after the other, each piece when it is asked for. `release` is called once, when it was read
 * to its end, let go of or failed: also when nobody ever began to read.
 */
export class BodyReader implements AsyncIterableIterator<Uint8Array> {
  readonly #pieces: AsyncGenerator<Uint8Array>;
  readonly #release: () => void;
  #released = false;

  constructor(stretches: Iterable<Stretch>, release: () => void) {
    this.#pieces = readAll(stretches);
    this.#release = release;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      const next = await this.#pieces.next();
      if (next.done === true) this.#end();
      return next;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.#pieces.return(undefined);
    this.#end();
    return { done: true, value: undefined };
  }

  #end(): void {
    if (this.#released) return;
    this.#released = true;
    this.#release();
  }
}

async function* readAll(stretches: Iterable<Stretch>): AsyncGenerator<Uint8Array> {
  for (const stretch of stretches) {
    const { source, from, to } = stretch;
    if (typeof source === 'string') yield* readFile(source, stretch);
    else if (to > from) yield source.subarray(from, to);
  }
}

async function* readFile(path: string, stretch: Stretch): AsyncGenerator<Uint8Array> {
  const file = await openWhole(path, stretch.size);
  try {
    const whole = stretch.from === 0 && stretch.to === stretch.size;
    let crc = 0;
    for (let at = stretch.from; at < stretch.to;) {
      const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, stretch.to - at));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) throw new DamagedStoreError(path, 'it is shorter than its row says');
      at += bytesRead;
      const piece = buffer.subarray(0, bytesRead);
      if (whole) crc = crc32(piece, crc);
      if (whole && at === stretch.to && crc !== stretch.crc)
        throw new DamagedStoreError(path, 'it does not hold what was written to it');
      yield piece;
    }
  } finally {
    await file.close();
  }
}

async function openWhole(path: string, size: number): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    throw new DamagedStoreError(path, 'it cannot be read', error);
  }
  const found = (await file.stat()).size;
  if (found === size) return file;
  await file.close();
  throw new DamagedStoreError(path, `it has ${found} bytes, not ${size}`);
}
