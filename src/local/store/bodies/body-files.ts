import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** There while a process may be in the middle of something. */
const openMarker = 'open';
const draftFolder = 'drafts';
/** So many folders share the files. */
const folders = 256;

/**
 * Bodies as files below a directory, named by their number. A file is written among the drafts, synced and renamed,
 * so that a file which has its name is whole; only then is its row committed. A file goes after its row.
 */
export class BodyFiles {
  readonly #directory: string;
  readonly #syncs: 'none' | 'file' | 'directory';
  readonly #made = new Set<string>();
  /** Whether the process that had them last ended in the middle: then some may be in nobody's use. */
  readonly unclean: boolean;
  #marked: boolean;

  /** @param syncs What is on the disk before a body counts as kept: nothing, its bytes, or its name as well. */
  constructor(directory: string, syncs: 'none' | 'file' | 'directory') {
    this.#directory = directory;
    this.#syncs = syncs;
    this.unclean = existsSync(join(directory, openMarker));
    this.#marked = this.unclean;
    if (this.unclean) rmSync(join(directory, draftFolder), { recursive: true, force: true });
  }

  pathOf(id: number): string {
    return join(this.#directory, folderOf(id), String(id));
  }

  /** A new file, not yet under its name. */
  async begin(id: number): Promise<FileHandle> {
    this.#mark();
    this.#folder(draftFolder);
    return open(this.#draftOf(id), 'w', 0o600);
  }

  /** Gives a file that was written its name. */
  async end(id: number, file: FileHandle): Promise<void> {
    try {
      if (this.#syncs !== 'none') await file.datasync();
    } finally {
      await file.close();
    }
    this.#name(id);
  }

  /** Puts a file there that another one holds already, such as a saved cloud. */
  async copy(id: number, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const file = await this.begin(id);
    for await (const piece of pieces) await file.write(piece);
    await this.end(id, file);
  }

  abandon(id: number): void {
    rmSync(this.#draftOf(id), { force: true });
  }

  delete(id: number): void {
    this.#mark();
    rmSync(this.pathOf(id), { force: true });
  }

  *list(): Generator<number> {
    if (!existsSync(this.#directory)) return;
    for (const folder of readdirSync(this.#directory, { withFileTypes: true })) {
      if (!folder.isDirectory() || folder.name === draftFolder) continue;
      for (const name of readdirSync(join(this.#directory, folder.name)))
        if (/^\d{1,15}$/.test(name)) yield Number(name);
    }
  }

  close(): void {
    if (!this.#marked) return;
    rmSync(join(this.#directory, draftFolder), { recursive: true, force: true });
    rmSync(join(this.#directory, openMarker), { force: true });
    this.#marked = false;
  }

  #name(id: number): void {
    const folder = this.#folder(folderOf(id));
    renameSync(this.#draftOf(id), this.pathOf(id));
    if (this.#syncs !== 'directory') return;
    try {
      for (const changed of [folder, this.#directory]) syncDirectory(changed);
    } catch (error) {
      rmSync(this.pathOf(id), { force: true });
      throw error;
    }
  }

  #draftOf(id: number): string {
    return join(this.#directory, draftFolder, String(id));
  }

  #folder(name: string): string {
    const folder = join(this.#directory, name);
    if (!this.#made.has(name)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      this.#made.add(name);
    }
    return folder;
  }

  #mark(): void {
    if (this.#marked) return;
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.#directory, openMarker), '');
    this.#marked = true;
  }
}

function folderOf(id: number): string {
  return (id % folders).toString(16).padStart(2, '0');
}

function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
