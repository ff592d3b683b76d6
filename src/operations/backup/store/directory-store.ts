import { constants, copyFile, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory } from '../../../make-directory.ts';
import type { Random } from '../../../clock.ts';
import type { BackupStore, Piece, StoredObject } from './store.ts';

/** What is being written has this ending, and is no object. */
const draft = /\.[0-9a-f]{16}\.part$/;

/** A repository in a directory. */
export class DirectoryStore implements BackupStore {
  readonly location: string;
  readonly #random: Random;

  constructor(directory: string, random: Random) {
    this.location = directory;
    this.#random = random;
  }

  /** Written under another name, synced and renamed, and then its folder is synced. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.#write(name, bytes, rename);
  }

  async create(name: string, bytes: Uint8Array): Promise<boolean> {
    try {
      await this.#write(name, bytes, nameOnce);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }

  /** @param finish Gives what is written to the end its name. */
  async #write(
    name: string,
    bytes: Uint8Array,
    finish: (part: string, path: string) => Promise<void>,
  ): Promise<void> {
    const path = join(this.location, name);
    await makeDirectory(dirname(path), { mode: 0o700 });
    const part = `${path}.${this.#random.hex(16)}.part`;
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await finish(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await syncFolder(dirname(path));
  }

  async get(name: string, piece?: Piece, into?: Uint8Array): Promise<Uint8Array | undefined> {
    const file = await unlessMissing(open(join(this.location, name)));
    if (file === undefined) return undefined;
    try {
      if (piece === undefined) return await file.readFile();
      const { size } = await file.stat();
      const offset = 'last' in piece ? Math.max(0, size - piece.last) : piece.offset;
      const length = Math.max(0, Math.min(size - offset, 'last' in piece ? piece.last : piece.length));
      const fits = into !== undefined && into.byteLength >= length;
      const bytes = fits ? into.subarray(0, length) : Buffer.alloc(length);
      let read = 0;
      while (read < length) {
        const { bytesRead } = await file.read(bytes, read, length - read, offset + read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return bytes.subarray(0, read);
    } finally {
      await file.close();
    }
  }

  async *list(folder: string): AsyncGenerator<StoredObject> {
    const found = await unlessMissing(readdir(join(this.location, folder), { withFileTypes: true }));
    for (const entry of (found ?? []).sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory()) yield* this.list(`${name}/`);
      else if (entry.isFile() && !draft.test(name)) {
        const status = await unlessMissing(stat(join(this.location, name)));
        if (status !== undefined) yield { name, size: status.size };
      }
    }
  }

  async delete(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(join(this.location, name), { force: true });
  }

  async removeUnfinished(): Promise<number> {
    const found = await readdir(this.location, { recursive: true });
    const left = found.filter((name) => draft.test(name));
    await this.delete(left);
    return left.length;
  }
}

/** Refuses a name that is taken. Disks without links (exFAT) copy instead. */
async function nameOnce(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    await copyFile(part, path, constants.COPYFILE_EXCL);
  }
  await rm(part, { force: true });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
