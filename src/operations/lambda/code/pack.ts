import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../../../errors.ts';
import { bundle } from './bundle.ts';
import { filesIn } from './folder.ts';
import { handlerFile } from './handler-file.ts';
import { zipOf } from './zip.ts';

/** What the function says of its code, which decides the name of a single file. */
export interface CodeTarget {
  /** Such as `nodejs24.x`. */
  readonly runtime: string;
  /** Such as `index.handler`. */
  readonly handler: string;
}

/** The zip file of a source: a zip file as it is, a folder, one file under the handler's name, or a TypeScript entry. */
export async function pack(source: string, target: CodeTarget): Promise<Uint8Array> {
  const found = await stat(source).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file or folder ${source}.`);
  if (found.isDirectory()) return zipOf(await filesIn(source));
  if (source.endsWith('.zip')) return readFile(source);
  if (/\.[mc]?tsx?$/.test(source)) {
    const path = handlerFile('bundle.js', target);
    return zipOf([{ path, bytes: await bundle(source, target.runtime), executable: false }]);
  }
  const path = handlerFile(source, target);
  return zipOf([{ path, bytes: await readFile(source), executable: false }]);
}
