import { pathToFileURL } from 'node:url';
import { ConfigurationError } from '../../errors.ts';
import { checkConfiguration } from './check-configuration.ts';
import { faultsError } from './check-yaml.ts';
import type { Configuration } from './schema.ts';

/** Runs a nuage.config.ts and checks what it exports as default. The same rules hold as for a nuage.yaml. */
export async function loadModule(path: string): Promise<Configuration> {
  const result = await checkConfiguration(
    await defaultExport(path, 'export default { regions: ["eu-west-1"] };'),
  );
  if (result.ok) return result.configuration;
  throw faultsError(result.faults.map((fault) => ({ place: path, fault })));
}

/** What a module exports as default; `example` is what would be right. */
export async function defaultExport(path: string, example: string): Promise<unknown> {
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new ConfigurationError(
      `${path} does not load: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'It is run as it is by Node.js: types may stand in it, other files are imported with their ending.',
        cause: error,
      },
    );
  }
  if (typeof loaded !== 'object' || loaded === null || !('default' in loaded)) {
    throw new ConfigurationError(`${path} has no default export`, {
      hint: `Write ${example}`,
    });
  }
  return loaded.default;
}
