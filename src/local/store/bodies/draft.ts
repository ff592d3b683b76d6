import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { BodyFiles } from './body-files.ts';

/** Bodies of at most this many bytes are kept in the database: SQLite is faster than a file of its own for them. */
export const inlineBytes = 32 * 1024;

const nothing = new Uint8Array(0);

/** A body on its way in: small ones in memory, others straight to a file. Nobody sees it until it is kept. */
export class Draft implements AsyncDisposable {
  readonly id: number;
  readonly #files: () => BodyFiles;
  #pieces: Uint8Array[] = [];
  #file: FileHandle | undefined;
  #size = 0;
  #crc = 0;
  #open = false;
  #sealed = false;
  #kept = false;

  /** @param files Where large bodies go; asked for when there is one. */
  constructor(id: number, files: () => BodyFiles) {
    this.id = id;
    this.#files = files;
  }

  get size(): number {
    return this.#size;
  }

  /** CRC-32 of what a file holds; of what the database does nobody asks: it has its own ways to notice damage. */
  get crc(): number {
    return this.#crc;
  }

  /** The bytes, when they are few enough to be kept in the database. */
  get bytes(): Uint8Array | undefined {
    if (this.#file !== undefined) return undefined;
    const [only = nothing] = this.#pieces;
    return this.#pieces.length > 1 ? Buffer.concat(this.#pieces) : only;
  }

  get sealed(): boolean {
    return this.#sealed;
  }

  /** Takes all bytes at once, when they are few enough to be kept in the database; they must not change any more. */
  hold(bytes: Uint8Array): boolean {
    if (bytes.byteLength > inlineBytes) return false;
    this.#pieces = [bytes];
    this.#size = bytes.byteLength;
    this.#sealed = true;
    return true;
  }

  /** Adds bytes; they may be used for something else once it resolves, or returns nothing to wait for. */
  write(piece: Uint8Array): Promise<void> | undefined {
    if (piece.byteLength === 0) return undefined;
    this.#size += piece.byteLength;
    if (this.#file === undefined && this.#size <= inlineBytes) {
      // What comes from a socket is a slice of a pool: a copy keeps the pool from being held.
      this.#pieces.push(Uint8Array.from(piece));
      return undefined;
    }
    if (this.#file === undefined) return this.#spill(piece);
    this.#crc = crc32(piece, this.#crc);
    return writeAll(this.#file, piece);
  }

  /** Nothing more comes: the bytes are where they will stay. */
  async seal(): Promise<void> {
    if (this.#file !== undefined) {
      this.#open = false;
      await this.#files().end(this.id, this.#file);
    }
    this.#sealed = true;
  }

  /** The database has it now. */
  settle(): void {
    this.#kept = true;
  }

  /** Lets go of what was not kept. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#kept || this.#file === undefined) return;
    if (this.#sealed) this.#files().delete(this.id);
    else {
      // A full disk may fail to close it as well; that nothing of it stays is what counts.
      if (this.#open) await this.#file.close().catch(() => undefined);
      this.#files().abandon(this.id);
    }
  }

  async #spill(piece: Uint8Array): Promise<void> {
    const file = await this.#files().begin(this.id);
    this.#file = file;
    this.#open = true;
    const pieces = [...this.#pieces, piece];
    this.#pieces = [];
    for (const early of pieces) {
      this.#crc = crc32(early, this.#crc);
      await writeAll(file, early);
    }
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.byteLength;) at += (await file.write(piece, at)).bytesWritten;
}
