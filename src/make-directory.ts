import { mkdirSync, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

interface DirectoryOptions {
  /** For every directory that is made. */
  readonly mode?: number;
}

/**
 * Makes a directory and those above it that are missing; one that is there is left as it is. Node's own `recursive` never
 * returns where a directory cannot be made and its parent is there all the same, as below `/proc`.
 */
export async function makeDirectory(path: string, options: DirectoryOptions = {}): Promise<void> {
  try {
    await mkdir(path, options);
  } catch (error) {
    const next = after(error, path);
    if (next === 'look') {
      if (!(await stat(path)).isDirectory()) throw error;
      return;
    }
    await makeDirectory(dirname(path), options);
    await mkdir(path, options).catch(unlessThere);
  }
}

/** The same, at once. */
export function makeDirectorySync(path: string, options: DirectoryOptions = {}): void {
  try {
    mkdirSync(path, options);
  } catch (error) {
    const next = after(error, path);
    if (next === 'look') {
      if (!statSync(path).isDirectory()) throw error;
      return;
    }
    makeDirectorySync(dirname(path), options);
    try {
      mkdirSync(path, options);
    } catch (again) {
      unlessThere(again);
    }
  }
}

/** What to do when a directory could not be made: look what is there, or make the one above first. */
function after(error: unknown, path: string): 'look' | 'parent' {
  const code = codeOf(error);
  if (code === 'ENOENT' && dirname(path) !== path) return 'parent';
  // A root may not be made again, and says so in other words on Windows and on read-only disks.
  if (code === 'EEXIST' || code === 'EISDIR' || dirname(path) === path) return 'look';
  throw error;
}

/** Somebody else may have made it in the meantime. */
function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
