import { readdirSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join } from 'node:path';
import { isDraft } from '../../aws/s3/drafts.ts';
import { NuageError } from '../../errors.ts';
import { fileRefusal } from './file-refusal.ts';
import { compareKeys } from './key-order.ts';

export interface LocalFile {
  readonly path: string;
  /** From the directory that is walked, with slashes. */
  readonly relative: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface WalkOptions {
  /** Symbolic links are followed unless this is false. */
  readonly followLinks?: boolean | undefined;
  /** Hears of what is there and cannot be taken: a socket, a link to nowhere, a link into its own parents. */
  readonly onLeftOut?: ((path: string, why: string) => void) | undefined;
  /** Hears of what cannot be read, so that nobody knows what is there; without it the error is thrown. */
  readonly onUnread?: ((path: string, error: unknown) => void) | undefined;
}

/** All files under a directory, in the order in which S3 lists their keys. */
export function* walkFiles(root: string, options: WalkOptions = {}): Generator<LocalFile> {
  yield* walk(root, '', [identityOf(statSync(root))], options);
}

function* walk(
  directory: string,
  prefix: string,
  above: readonly string[],
  options: WalkOptions,
): Generator<LocalFile> {
  for (const { name, stats, path } of entriesOf(directory, options)) {
    if (!stats.isDirectory()) {
      yield { path, relative: `${prefix}${name}`, size: stats.size, mtimeMs: stats.mtimeMs };
      continue;
    }
    const identity = identityOf(stats);
    if (above.includes(identity)) options.onLeftOut?.(path, 'it leads into a directory that it is in');
    else yield* walk(path, `${prefix}${name}/`, [...above, identity], options);
  }
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly stats: Stats;
}

function entriesOf(directory: string, options: WalkOptions): readonly Entry[] {
  const found: (Entry & { readonly order: string })[] = [];
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    unread(directory, error, options);
    return [];
  }
  for (const entry of entries) {
    // What a download writes into is nobody's file yet.
    if (isDraft(entry.name)) continue;
    const path = join(directory, entry.name);
    const stats = statsOf(entry, path, options);
    // A directory stands where its files' keys do: `a.txt` before `a/b`, because `.` comes before `/`.
    if (stats !== undefined)
      found.push({
        name: entry.name,
        path,
        stats,
        order: stats.isDirectory() ? `${entry.name}/` : entry.name,
      });
  }
  return found.sort((a, b) => compareKeys(a.order, b.order));
}

function statsOf(entry: Dirent, path: string, options: WalkOptions): Stats | undefined {
  const { followLinks = true, onLeftOut } = options;
  if (entry.isSymbolicLink() && !followLinks) return undefined;
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    // A name that is not UTF-8 is read as another, which is not there.
    if (entry.name.includes('\uFFFD')) unread(path, notUtf8(path, error), options);
    else if (entry.isSymbolicLink()) onLeftOut?.(path, 'it is a link to nothing');
    // What went away since it was listed is not there, which is no fault of anybody.
    else if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      unread(path, error, options);
    return undefined;
  }
  if (stats.isFile() || stats.isDirectory()) return stats;
  onLeftOut?.(path, 'it is neither a file nor a directory');
  return undefined;
}

function notUtf8(path: string, cause: unknown): NuageError {
  return new NuageError('NameNotUtf8', `${path} has a name that is not UTF-8, which keys are.`, {
    hint: 'Give it another name.',
    cause,
  });
}

function unread(path: string, error: unknown, { onUnread }: WalkOptions): void {
  const refusal = fileRefusal(path, error);
  if (onUnread === undefined) throw refusal;
  onUnread(path, refusal);
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
