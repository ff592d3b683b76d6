import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { version } from '../version.ts';
import type { Configuration } from './schema.ts';

/**
 * Configurations that were found right, so that a command need not check the same text again: reading YAML
 * and loading the schema would cost more than the rest of a `nuage ec2 list`. The text itself is the key,
 * so an edit is never missed, and the file may be deleted at any time.
 */
interface CacheFile {
  readonly version: string;
  readonly entries: readonly CacheEntry[];
}

interface CacheEntry {
  readonly path: string;
  readonly text: string;
  readonly configuration: Configuration;
}

const kept = 8;

/** What was found in this text at this path by this version of nuage. */
export async function readCache(
  home: string,
  path: string,
  text: string,
): Promise<Configuration | undefined> {
  const { entries } = await readEntries(home);
  return entries.find((entry) => entry.path === path && entry.text === text)?.configuration;
}

/** Best effort: a home that cannot be written to costs time, nothing else. */
export async function writeCache(
  home: string,
  path: string,
  text: string,
  configuration: Configuration,
): Promise<void> {
  const { entries } = await readEntries(home);
  const others = entries.filter((entry) => entry.path !== path);
  const file: CacheFile = { version, entries: [{ path, text, configuration }, ...others].slice(0, kept) };
  try {
    await makeDirectory(join(home, '.nuage', 'cache'), { mode: 0o700 });
    const temporary = `${cachePath(home)}.${process.pid}`;
    await writeFile(temporary, JSON.stringify(file), { mode: 0o600 });
    await rename(temporary, cachePath(home));
  } catch {
    // Read only, full or missing: the next command checks the configuration again.
  }
}

function cachePath(home: string): string {
  return join(home, '.nuage', 'cache', 'configuration.json');
}

async function readEntries(home: string): Promise<CacheFile> {
  try {
    const file: Partial<CacheFile> = JSON.parse(await readFile(cachePath(home), 'utf8'));
    if (file.version === version && Array.isArray(file.entries)) return { version, entries: file.entries };
  } catch {
    // Missing or damaged: nothing is known.
  }
  return { version, entries: [] };
}
