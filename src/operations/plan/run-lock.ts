import { NuageError } from '../../errors.ts';
import type { Processes } from '../context.ts';
import { lockFile, lockOwner } from '../process-lock.ts';
import type { RunFolder } from './run-folder.ts';

/**
 * Makes this process the only one that takes steps of a run. A lock whose process is gone is taken over.
 */
export function lockRun(run: RunFolder, processes: Processes): Promise<AsyncDisposable> {
  return lockFile(run.lock, processes, (owner) => lockedBy(owner, run));
}

/** Throws where a process is taking steps of a run. */
export async function refuseLocked(run: RunFolder, processes: Processes): Promise<void> {
  const owner = await ownerOf(run, processes);
  if (owner !== undefined) throw lockedBy(owner, run);
}

function lockedBy(owner: number, { run }: RunFolder): NuageError {
  return new NuageError('RunIsLocked', `Run ${run} is being applied by process ${owner}.`, {
    hint: 'Wait until it ends.',
  });
}

/** The process that holds a run's lock; undefined when none does, or when it is gone. */
export function ownerOf(run: RunFolder, processes: Pick<Processes, 'isAlive'>): Promise<number | undefined> {
  return lockOwner(run.lock, processes);
}
