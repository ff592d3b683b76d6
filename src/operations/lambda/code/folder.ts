import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../../errors.ts';
import type { CodeFile } from './zip.ts';

/** Never part of a function, and different on every machine. */
const leftOut = new Set(['.git', '.DS_Store', '__pycache__']);
/** Bytes of code when unpacked. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestUnpacked = 262_144_000;

/** The files of a folder, also those that links lead to. */
export async function filesIn(folder: string): Promise<readonly CodeFile[]> {
  const files: CodeFile[] = [];
  let bytes = 0;
  for await (const { path, mode, size } of walk(folder, '', new Set())) {
    bytes += size;
    if (bytes > largestUnpacked)
      throw new UsageError(`${folder} has more than 250 MB, which is what Lambda takes unpacked.`, {
        hint: 'Name the folder of the function alone, or move what it needs into a layer.',
      });
    files.push({ path, bytes: await readFile(join(folder, path)), executable: (mode & 0o111) !== 0 });
  }
  if (files.length === 0) throw new UsageError(`There is no file in ${folder}.`);
  return files;
}

interface Found {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
}

async function* walk(folder: string, under: string, above: ReadonlySet<string>): AsyncGenerator<Found> {
  const { dev, ino } = await stat(join(folder, under));
  const here = `${dev}:${ino}`;
  // A link to a folder above has no end.
  if (above.has(here)) return;
  for (const name of (await readdir(join(folder, under))).toSorted()) {
    if (leftOut.has(name)) continue;
    const path = under === '' ? name : `${under}/${name}`;
    const found = await stat(join(folder, path));
    if (found.isDirectory()) yield* walk(folder, path, new Set([...above, here]));
    else if (found.isFile()) yield { path, mode: found.mode, size: found.size };
  }
}
