import { NuageError } from '../../errors.ts';
import type { Processes } from '../context.ts';
import { lockFile, lockOwner } from '../process-lock.ts';
import type { RunFolder } from './run-folder.ts';

/**
 * Makes this process the only one that takes steps of a run. A lock whose process is gone is taken over.
 */
export function lockRun(run: RunFolder, processes: Processes): Promise<AsyncDisposable> {
  return lockFile(
    run.lock,
    processes,
    (owner) =>
      new NuageError('RunIsLocked', `Run ${run.run} is being applied by process ${owner}.`, {
        hint: 'Wait until it ends.',
      }),
  );
}

/** The process that holds a run's lock; undefined when none does, or when it is gone. */
export function ownerOf(run: RunFolder, processes: Pick<Processes, 'isAlive'>): Promise<number | undefined> {
  return lockOwner(run.lock, processes);
}
