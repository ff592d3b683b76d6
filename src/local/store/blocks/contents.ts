import { readBlockName } from './hash.ts';
import type { Hash } from './hash.ts';
import { blockName } from './hash.ts';

/** Bytes of one block: EBS's own unit, 512 KiB. */
export const blockSize = 512 * 1024;

/** Where the bytes of blocks are kept, by their SHA-256. Which of them are in use, the database knows. */
export interface BlockContents {
  /** Keeps the bytes before it returns; they are copied. Keeping what is kept already does nothing. */
  put(hash: Hash, bytes: Uint8Array): void;
  /** The bytes, which are shared: not to be changed. Throws when they are not there. */
  get(hash: Hash): Uint8Array;
  delete(hash: Hash): void;
  list(): Iterable<Hash>;
  /** Whether the process that had them last ended in the middle: then some may be in nobody's use. */
  readonly unclean: boolean;
  close(): void;
}

/** Blocks in memory, for a cloud without a data directory. */
export class MemoryContents implements BlockContents {
  readonly unclean = false;
  readonly #blocks: Map<string, Uint8Array>;

  /** @param content What a saved cloud held, by name. */
  constructor(content: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#blocks = new Map(content);
  }

  put(hash: Hash, bytes: Uint8Array): void {
    const name = blockName(hash);
    if (!this.#blocks.has(name)) this.#blocks.set(name, Uint8Array.from(bytes));
  }

  get(hash: Hash): Uint8Array {
    const bytes = this.#blocks.get(blockName(hash));
    if (bytes === undefined) throw new TypeError(`Block ${blockName(hash)} has a row and no bytes`);
    return bytes;
  }

  delete(hash: Hash): void {
    this.#blocks.delete(blockName(hash));
  }

  *list(): Generator<Hash> {
    for (const name of this.#blocks.keys()) {
      const hash = readBlockName(name);
      if (hash !== undefined) yield hash;
    }
  }

  close(): void {
    this.#blocks.clear();
  }
}
