import { join, resolve, sep } from 'node:path';
import { UsageError } from '../../errors.ts';

/** A segment that is empty, that leads elsewhere, or that a name cannot have. */
const peculiar = /(?:^|\/)\.{0,2}(?:\/|$)|\0/;

/**
 * The file that a key is written to under a directory. A key is somebody else's text: one that would lead out of the
 * directory (`../../x`) is refused. Empty segments, which no directory can have, are left out.
 */
export function safePath(directory: string, relative: string): string {
  // What nearly all keys are: to take them apart and put them together again is dear for many.
  if (sep === '/' && !peculiar.test(relative)) {
    const stem = directory.endsWith('/') ? directory.replace(/\/+$/, '') : directory;
    return `${stem}/${relative}`;
  }
  const segments = relative.split('/').filter((segment) => segment !== '');
  const outward =
    segments.length === 0 ||
    segments.some(
      (segment) =>
        segment === '..' ||
        segment === '.' ||
        segment.includes('\0') ||
        (sep === '\\' && /[\\:]/.test(segment)),
    );
  const path = join(directory, ...segments);
  if (
    outward ||
    !resolve(path).startsWith(resolve(directory) + (resolve(directory).endsWith(sep) ? '' : sep))
  ) {
    throw new UsageError(`The key ${JSON.stringify(relative)} names no file inside ${directory}.`, {
      hint: 'Download it alone, to a name of your own.',
    });
  }
  return path;
}
