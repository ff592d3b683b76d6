import { readFile } from 'node:fs/promises';
import type { Surroundings } from '../surroundings.ts';
import { readCache, writeCache } from './cache.ts';
import { findFile } from './find-file.ts';
import type { Configuration } from './schema.ts';

/** A configuration and where it came from. */
export interface LoadedConfiguration {
  /** Absolute; undefined when there is no file, and then the configuration is empty. */
  readonly path: string | undefined;
  readonly configuration: Configuration;
}

/**
 * The configuration that holds here, checked. Throws a `ConfigurationError` that names file, line, key and
 * remedy. The YAML reader and the schema load only for a file whose text has not been checked before.
 */
export async function loadConfiguration(
  named: string | undefined,
  surroundings: Pick<Surroundings, 'directory' | 'home' | 'userId'>,
): Promise<LoadedConfiguration> {
  const path = findFile(named, surroundings);
  if (path === undefined) return { path, configuration: {} };
  if (path.endsWith('.ts')) {
    const { loadModule } = await import('./load-module.ts');
    return { path, configuration: await loadModule(path) };
  }
  const text = await readFile(path, 'utf8');
  const cached = await readCache(surroundings.home, path, text);
  if (cached !== undefined) return { path, configuration: cached };
  const { checkYaml } = await import('./check-yaml.ts');
  const configuration = await checkYaml(path, text);
  await writeCache(surroundings.home, path, text, configuration);
  return { path, configuration };
}
