import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../store.ts';
import { BodyFiles } from './body-files.ts';

const folderName = 'bodies';

/** Where the large bodies of a data directory are. */
export function bodyFilesOf(directory: string, durable: boolean): BodyFiles {
  return new BodyFiles(join(directory, folderName), durable ? 'directory' : 'file');
}

/** The place for large bodies: in the store's directory, or in a temporary one that goes when it is closed. */
export function bodyFilesFor(store: Store): BodyFiles {
  if (store.directory !== undefined) return bodyFilesOf(store.directory, store.durable);
  return new TemporaryFiles(mkdtempSync(join(tmpdir(), 'nuage-bodies-')));
}

class TemporaryFiles extends BodyFiles {
  readonly #temporary: string;

  constructor(directory: string) {
    super(directory, 'none');
    this.#temporary = directory;
  }

  override close(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}
