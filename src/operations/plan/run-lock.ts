import { open, readFile, rm } from 'node:fs/promises';
import { NuageError } from '../../errors.ts';
import type { Processes } from '../context.ts';
import type { RunFolder } from './run-folder.ts';

/**
 * Makes this process the only one that takes steps of a run. A lock whose process is gone is taken over.
 */
export async function lockRun(run: RunFolder, processes: Processes): Promise<AsyncDisposable> {
  for (;;) {
    try {
      const file = await open(run.lock, 'wx', 0o600);
      await file.writeFile(String(processes.own));
      await file.close();
      return { [Symbol.asyncDispose]: () => rm(run.lock, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = await ownerOf(run, processes);
    if (owner !== undefined) {
      throw new NuageError('RunIsLocked', `Run ${run.run} is being applied by process ${owner}.`, {
        hint: 'Wait until it ends.',
      });
    }
    await rm(run.lock, { force: true });
  }
}

/** The process that holds a run's lock; undefined when none does, or when it is gone. */
export async function ownerOf(
  run: RunFolder,
  processes: Pick<Processes, 'isAlive'>,
): Promise<number | undefined> {
  const text = await readFile(run.lock, 'utf8').catch(() => '');
  const pid = Number(text);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return processes.isAlive(pid) ? pid : undefined;
}
