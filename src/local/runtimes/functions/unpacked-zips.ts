import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { StoredZip } from './function-runtime.ts';

/** Directories with what is in zip files, each made once. */
export class UnpackedZips {
  readonly #directory: string;
  readonly #made = new Map<string, Promise<string>>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** What is in all of them, where the last has the last word. */
  of(zips: readonly StoredZip[]): Promise<string> {
    const name = createHash('sha256')
      .update(zips.map((zip) => zip.name).join('\n'))
      .digest('hex');
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const making = unpack(zips, join(this.#directory, name));
    this.#made.set(name, making);
    making.catch(() => this.#made.delete(name));
    return making;
  }
}

async function unpack(zips: readonly StoredZip[], directory: string): Promise<string> {
  if (existsSync(directory)) return directory;
  const { unzipSync } = await import('fflate');
  const draft = `${directory}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const zip of zips)
    for (const [name, content] of Object.entries(unzipSync(zip.read()))) {
      const path = normalize(name);
      // What would lie outside is not unpacked at all.
      if (path.startsWith('..') || path.startsWith('/')) continue;
      const file = join(draft, path);
      if (name.endsWith('/')) await mkdir(file, { recursive: true });
      else {
        await mkdir(dirname(file), { recursive: true });
        // The library does not tell who may run a file: all may be.
        await writeFile(file, content, { mode: 0o755 });
      }
    }
  await rename(draft, directory);
  return directory;
}
