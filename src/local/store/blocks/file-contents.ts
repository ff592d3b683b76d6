import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DamagedStoreError } from '../damage.ts';
import type { BlockContents } from './contents.ts';
import { blockName, hashOf, readBlockName, sameHash } from './hash.ts';
import type { Hash } from './hash.ts';

/** There while a process may be in the middle of something. */
const openMarker = 'open';
const draftName = 'draft';

/**
 * Blocks as files below a directory, named by their SHA-256. A file is written under another name, synced and
 * renamed, so that a file which is there is whole; only then is its row committed. A file goes after its row.
 */
export class FileContents implements BlockContents {
  readonly unclean: boolean;
  readonly #directory: string;
  readonly #durable: boolean;
  #marked: boolean;

  /** @param durable Also sync the directory, so that the name survives a power cut as its row does. */
  constructor(directory: string, durable: boolean) {
    this.#directory = directory;
    this.#durable = durable;
    this.unclean = existsSync(join(directory, openMarker));
    this.#marked = this.unclean;
  }

  put(hash: Hash, bytes: Uint8Array): void {
    const name = blockName(hash);
    const file = this.#fileOf(name);
    if (existsSync(file)) return;
    this.#mark();
    const folder = join(this.#directory, name.slice(0, 2));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = join(this.#directory, draftName);
    writeFileSync(draft, bytes, { flush: true, mode: 0o600 });
    renameSync(draft, file);
    if (this.#durable) for (const changed of [folder, this.#directory]) syncDirectory(changed);
  }

  get(hash: Hash): Uint8Array {
    const file = this.#fileOf(blockName(hash));
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      throw new DamagedStoreError(file, 'it cannot be read', error);
    }
    if (!sameHash(hashOf(bytes), hash))
      throw new DamagedStoreError(file, 'it does not hold what it is named after');
    return bytes;
  }

  delete(hash: Hash): void {
    this.#mark();
    rmSync(this.#fileOf(blockName(hash)), { force: true });
  }

  *list(): Generator<Hash> {
    if (!existsSync(this.#directory)) return;
    for (const folder of readdirSync(this.#directory, { withFileTypes: true })) {
      if (!folder.isDirectory()) continue;
      for (const name of readdirSync(join(this.#directory, folder.name))) {
        const hash = readBlockName(name);
        if (hash !== undefined) yield hash;
      }
    }
  }

  close(): void {
    if (!this.#marked) return;
    rmSync(join(this.#directory, draftName), { force: true });
    rmSync(join(this.#directory, openMarker), { force: true });
    this.#marked = false;
  }

  #fileOf(name: string): string {
    return join(this.#directory, name.slice(0, 2), name);
  }

  #mark(): void {
    if (this.#marked) return;
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.#directory, openMarker), '');
    this.#marked = true;
  }
}

function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
