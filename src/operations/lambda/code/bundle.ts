import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError, NuageError } from '../../../errors.ts';

/**
 * A TypeScript entry with all that it imports, npm packages included, as one CommonJS file for a Node runtime such as
 * `nodejs24.x`. The same sources give the same bytes. esbuild is the project's own, or the one beside nuage.
 */
export async function bundle(entry: string, runtime: string): Promise<Uint8Array> {
  const esbuild = await esbuildFor(entry);
  const version = /^nodejs(\d+)/.exec(runtime)?.[1];
  const result = await esbuild
    .build({
      entryPoints: [entry],
      // Paths in comments are told from there, so that they do not depend on where the person stands.
      absWorkingDir: dirname(entry),
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      ...(version === undefined ? {} : { target: `node${version}` }),
      logLevel: 'silent',
    })
    .catch((error: unknown) => {
      throw new ConfigurationError(`${entry} could not be bundled: ${messageOf(error)}`, { cause: error });
    });
  const [output] = result.outputFiles;
  if (output === undefined) throw new NuageError('NothingBundled', `esbuild made nothing of ${entry}.`);
  return output.contents;
}

async function esbuildFor(entry: string): Promise<typeof import('esbuild')> {
  for (const from of [pathToFileURL(entry), import.meta.url]) {
    const path = resolved(from);
    if (path === undefined) continue;
    // Found at run time, so that nuage is not shipped with a compiler.
    const { default: esbuild } = (await import(pathToFileURL(path).href)) as {
      default: typeof import('esbuild');
    };
    return esbuild;
  }
  throw new NuageError(
    'EsbuildMissing',
    'A TypeScript entry is bundled with esbuild, which is not installed.',
    {
      hint: `Install it in the project of ${entry}: npm install --save-dev esbuild`,
    },
  );
}

function resolved(from: string | URL): string | undefined {
  try {
    return createRequire(from).resolve('esbuild');
  } catch {
    return undefined;
  }
}

/** esbuild's first errors with file and line, which its own message has too, in one line each. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}
