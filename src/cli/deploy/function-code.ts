import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NuageError } from '../../errors.ts';
import { makeDirectory } from '../../make-directory.ts';
import type { Configuration } from '../config/schema.ts';
import { deployedFileName, type DeployedFile } from '../functions/deployed-file.ts';

/** Where the build puts the code of both functions: beside the bundle, and seen from the sources. */
const places = ['../../../function/', '../../../dist/function/'];

/** The code of both functions as it was built with nuage. */
export function builtFunction(): string {
  const found = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'index.mjs')));
  if (found !== undefined) return found;
  throw new NuageError('NotBuilt', 'The code of the functions is not there; it is built with nuage.', {
    hint: 'In a clone: npm run build.',
  });
}

/** Puts code and configuration of a deployment together in one folder, which is what is zipped. */
export async function putTogether(
  built: string,
  folder: string,
  { configuration, file }: { readonly configuration: Configuration; readonly file: DeployedFile },
): Promise<void> {
  const draft = `${folder}.draft`;
  await makeDirectory(dirname(folder), { mode: 0o700 });
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await cp(built, draft, { recursive: true });
  // JSON is YAML, and is written the same by every version.
  await writeFile(join(draft, 'nuage.yaml'), `${JSON.stringify(configuration, null, 2)}\n`);
  await writeFile(join(draft, deployedFileName), `${JSON.stringify(file, null, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}
