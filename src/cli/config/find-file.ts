import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { Surroundings } from '../surroundings.ts';

/** Looked for in this order in each directory. */
export const fileNames = ['nuage.yaml', 'nuage.yml', 'nuage.config.ts'] as const;

/**
 * The path of the configuration: the one named, else the first found from the working directory upward, else
 * nothing. A found file of another person is refused: in a shared directory it would steer your account.
 */
export function findFile(
  named: string | undefined,
  { directory, userId }: Pick<Surroundings, 'directory' | 'userId'>,
): string | undefined {
  if (named !== undefined) {
    const path = resolve(directory, named);
    if (ownerOf(path) === undefined)
      throw new ConfigurationError(`There is no file ${path}`, {
        hint: '--config names the configuration to use.',
      });
    return path;
  }
  for (let place = resolve(directory); ; place = dirname(place)) {
    for (const name of fileNames) {
      const path = join(place, name);
      const owner = ownerOf(path);
      if (owner === undefined) continue;
      if (userId !== undefined && userId !== 0 && owner !== userId && owner !== 0) {
        throw new ConfigurationError(`${path} belongs to another person and is not read`, {
          hint: `If you trust it, say so with --config ${path}.`,
        });
      }
      return path;
    }
    if (dirname(place) === place) return undefined;
  }
}

/** At once: the dozen questions of a start, each through Node's pool of threads and its promises, cost every command 4 ms of CPU. */
function ownerOf(path: string): number | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? found.uid : undefined;
  } catch {
    return undefined;
  }
}
