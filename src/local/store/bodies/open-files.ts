import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryLock } from '../lock.ts';
import type { Store } from '../store.ts';
import { BodyFiles } from './body-files.ts';

const folderName = 'bodies';
const temporaryName = 'nuage-bodies-';
/** A directory this much younger than ours may be about to be locked. */
const settledMs = 60_000;

/** Where the large bodies of a data directory are. */
export function bodyFilesOf(directory: string, durable: boolean): BodyFiles {
  return new BodyFiles(join(directory, folderName), durable ? 'directory' : 'file');
}

/** The place for large bodies: in the store's directory, or in a temporary one that goes when it is closed. */
export function bodyFilesFor(store: Store): BodyFiles {
  if (store.directory !== undefined) return bodyFilesOf(store.directory, store.durable);
  return temporaryBodyFiles(tmpdir());
}

/** A directory of its own below another, which loses what killed processes left there: nobody else would remove it. */
export function temporaryBodyFiles(parent: string): BodyFiles {
  const directory = mkdtempSync(join(parent, temporaryName));
  const files = new TemporaryFiles(directory);
  const { mtimeMs: now } = statSync(directory);
  for (const name of readdirSync(parent))
    if (name.startsWith(temporaryName)) removeIfLeft(join(parent, name), now);
  return files;
}

/** The lock of a directory is free once its process has ended, however it ended. */
function removeIfLeft(directory: string, now: number): void {
  try {
    if (statSync(directory).mtimeMs > now - settledMs) return;
    new DirectoryLock(directory).release();
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // Somebody's who lives, or another person's.
  }
}

class TemporaryFiles extends BodyFiles {
  readonly #temporary: string;
  readonly #lock: DirectoryLock;

  constructor(directory: string) {
    super(directory, 'none');
    this.#temporary = directory;
    this.#lock = new DirectoryLock(directory);
  }

  override close(): void {
    this.#lock.release();
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}
