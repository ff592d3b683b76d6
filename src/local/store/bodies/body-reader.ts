import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Lender } from '../../../wire/lent.ts';
import { DamagedStoreError } from '../damage.ts';
import type { Pieces } from './pieces.ts';

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

/**
 * Reads stretches one after the other, each piece when it is asked for. `release` is called once, when it was read
 * to its end, let go of or failed: also when nobody ever began to read.
 */
export class BodyReader implements AsyncIterableIterator<Uint8Array>, Lender {
  readonly #read: AsyncGenerator<Uint8Array>;
  readonly #pieces: Pieces;
  readonly #release: () => void;
  #released = false;
  #lends = false;
  /** What the pieces that are lent are read into. */
  #memory: Buffer | undefined;

  constructor(stretches: Iterable<Stretch>, pieces: Pieces, release: () => void) {
    this.#read = readAll(stretches, (most) => this.#place(most));
    this.#pieces = pieces;
    this.#release = release;
  }

  lend(): this {
    this.#lends = true;
    return this;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      const next = await this.#read.next();
      if (next.done === true) this.#end();
      return next;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.#read.return(undefined);
    this.#end();
    return { done: true, value: undefined };
  }

  #end(): void {
    if (this.#released) return;
    this.#released = true;
    if (this.#memory !== undefined) this.#pieces.give(this.#memory);
    this.#release();
  }

  #place(most: number): Buffer {
    return this.#lends ? (this.#memory ??= this.#pieces.take()) : this.#pieces.make(most);
  }
}

async function* readAll(
  stretches: Iterable<Stretch>,
  place: (most: number) => Buffer,
): AsyncGenerator<Uint8Array> {
  for (const stretch of stretches) {
    const { source, from, to } = stretch;
    if (typeof source === 'string') yield* readFile(source, stretch, place);
    else if (to > from) yield source.subarray(from, to);
  }
}

async function* readFile(
  path: string,
  stretch: Stretch,
  place: (most: number) => Buffer,
): AsyncGenerator<Uint8Array> {
  const file = await openWhole(path, stretch.size);
  try {
    const whole = stretch.from === 0 && stretch.to === stretch.size;
    let crc = 0;
    for (let at = stretch.from; at < stretch.to;) {
      const left = stretch.to - at;
      const buffer = place(left);
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left), at);
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
