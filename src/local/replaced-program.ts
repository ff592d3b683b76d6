import { existsSync } from 'node:fs';

/**
 * What to say of a failure when the program was replaced or removed on disk while it runs, as by `npm update`: what
 * it has not loaded yet is another one's, or gone. Undefined for any other failure.
 */
export function replacedProgram(
  error: unknown,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const missing = code === 'ERR_MODULE_NOT_FOUND' || (code === 'ENOENT' && !exists(import.meta.filename));
  return missing
    ? 'nuage was replaced or removed on disk while this local cloud runs: stop it, and start it again.'
    : undefined;
}
