import { lstatSync, rmSync, statSync } from 'node:fs';
import { NuageError, PartialFailureError, UsageError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import type { JsonValue } from '../plan/json.ts';
import { safePath } from './safe-path.ts';

/**
 * Deletes files under a directory that are still what they were when they were seen. Taken up again it deletes what is
 * left; one that is there no more is no failure.
 */
export const deleteFiles: Mover = async ({ directory, files }, { context }) => {
  if (typeof directory !== 'string' || !Array.isArray(files))
    throw new UsageError('The step does not say which files it is about.');
  let deleted = 0;
  const failed: string[] = [];
  for (const file of files) {
    context.signal?.throwIfAborted();
    const { path, size, time } = seenOf(file);
    const whole = safePath(directory, path);
    try {
      if (lstatSync(whole, { throwIfNoEntry: false }) === undefined) continue;
      const now = statSync(whole);
      if (now.size !== size || Math.round(now.mtimeMs) !== time)
        throw new NuageError('FileChanged', `${whole} is another file than the one that was shown.`);
      rmSync(whole);
      deleted += 1;
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
    }
  }
  const [first] = failed;
  if (first !== undefined) {
    throw new PartialFailureError(
      'PartialFailure',
      `${failed.length} of ${files.length} files stay, the first because: ${first}`,
      { hint: 'The others are deleted.' },
    );
  }
  return { deleted };
};

function seenOf(file: JsonValue): { readonly path: string; readonly size: unknown; readonly time: unknown } {
  const { path, size, time } = Object(file) as Record<string, unknown>;
  if (typeof path !== 'string') throw new UsageError('The step names a file that has no path.');
  return { path, size, time };
}
