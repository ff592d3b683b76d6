import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { safePath } from './safe-path.ts';

const hint = 'Download it alone, to a name of your own.';

/** Whether there is an object whose key, behind the prefix that is walked, is this. */
export type IsThere = (relative: string) => Promise<boolean>;

/**
 * The files that keys become under one directory. Keys are told apart that files are not: one that goes on behind another
 * object's name (`a` and `a/b`), ones that differ in empty segments alone (`a//b` and `a/b`), and where the disk does not
 * tell letters apart, ones that differ in their case alone. Of such only the first is taken, whichever came down first.
 * Keys are given in the order in which S3 lists them.
 */
export class FileNames {
  readonly #directory: string;
  readonly #isThere: IsThere;
  /** Keys that each begin with the one before: only these can be what the next one goes on behind. */
  readonly #above: string[] = [];
  /** Of keys with empty segments, what is left without those. */
  readonly #shortened = new Set<string>();
  readonly #folded: Map<string, string> | undefined;

  constructor(directory: string, isThere: IsThere, foldsCase = diskFoldsCase(directory)) {
    this.#directory = directory;
    this.#isThere = isThere;
    this.#folded = foldsCase ? new Map() : undefined;
  }

  /** The path of the next key. Throws a `UsageError` where it has none of its own. */
  async pathOf(relative: string): Promise<string> {
    if (relative.endsWith('/')) throw this.#without(relative, 'It ends with a slash and holds bytes. ');
    const path = safePath(this.#directory, relative);
    const below = this.#below(relative);
    if (below !== undefined) throw this.#without(relative, `${JSON.stringify(below)} is a file there. `);
    if (hasEmptySegments(relative)) {
      const short = withoutEmptySegments(relative);
      if (this.#shortened.has(short) || (await this.#isThere(short)))
        throw this.#without(relative, `Another object takes the name ${JSON.stringify(short)}. `);
      this.#shortened.add(short);
    }
    if (this.#folded !== undefined) this.#fold(this.#folded, path, relative);
    return path;
  }

  #fold(all: Map<string, string>, path: string, relative: string): void {
    const folded = path.normalize('NFC').toLowerCase();
    const taken = all.get(folded);
    if (taken !== undefined)
      throw this.#without(relative, `This disk does not tell it from ${JSON.stringify(taken)}. `);
    all.set(folded, relative);
  }

  #below(relative: string): string | undefined {
    const above = this.#above;
    for (let last = above.at(-1); last !== undefined && !relative.startsWith(last); last = above.at(-1))
      above.pop();
    const found = above.find((one) => relative.charAt(one.length) === '/');
    if (found === undefined) above.push(relative);
    return found;
  }

  #without(relative: string, why: string): UsageError {
    return new UsageError(`The key ${JSON.stringify(relative)} names no file inside ${this.#directory}.`, {
      hint: `${why}${hint}`,
    });
  }
}

/** Whether a key has segments that no path can have: `a//b`, `/a`. */
export function hasEmptySegments(relative: string): boolean {
  return relative.startsWith('/') || relative.includes('//');
}

function withoutEmptySegments(relative: string): string {
  return relative
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
}

/** Whether the disk that a directory is on, or will be on, takes letters in either case for the same. */
function diskFoldsCase(directory: string): boolean {
  let at = directory;
  let here = statSync(at, { throwIfNoEntry: false });
  while (here === undefined && dirname(at) !== at) {
    at = dirname(at);
    here = statSync(at, { throwIfNoEntry: false });
  }
  const upper = at.toUpperCase();
  const other = statSync(upper === at ? at.toLowerCase() : upper, { throwIfNoEntry: false });
  return (
    at.toLowerCase() !== upper && here !== undefined && other?.ino === here.ino && other.dev === here.dev
  );
}
