import { statSync } from 'node:fs';
import { NuageError } from '../../errors.ts';

/** The file of the store was removed, or moved away, while it was open: what were written now would be lost. */
export class StoreGoneError extends NuageError {
  /** The file that is not where it was. */
  readonly file: string;

  constructor(file: string) {
    super('StoreGone', `${file} was removed while the local cloud had it open, so nothing more is written.`, {
      hint: 'Stop the cloud, put the directory back or choose another one, and start it again.',
    });
    this.file = file;
  }
}

/**
 * Asked at each so many commits: it costs a tenth of one, and who removes the directory has lost what was acknowledged
 * before too. What counts is that it is noticed.
 */
const askedEach = 16;

/**
 * Whether a file that was opened is still the one of its name. SQLite does not ask: it goes on writing to a file that no
 * directory holds any more, and every commit would be acknowledged and gone with the process.
 */
export class Presence {
  readonly #file: string;
  readonly #inode: number | undefined;
  #commits = 0;

  /** @param file One that is there. */
  constructor(file: string) {
    this.#file = file;
    this.#inode = inodeOf(file);
  }

  get gone(): boolean {
    return inodeOf(this.#file) !== this.#inode;
  }

  /** Before a commit. Throws a StoreGoneError when it is gone: from when that is noticed until the file is back. */
  check(): void {
    if (this.#commits < askedEach) {
      this.#commits++;
      return;
    }
    if (this.gone) throw new StoreGoneError(this.#file);
    this.#commits = 1;
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}
