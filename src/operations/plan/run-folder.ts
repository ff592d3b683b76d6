import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';

/** Where one run is kept. */
export interface RunFolder {
  readonly run: string;
  readonly folder: string;
  readonly plan: string;
  readonly journal: string;
  readonly lock: string;
}

const runName = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** The files of a run. A name that is none is a UsageError, so that no path is made of it. */
export function runFolder(runsDirectory: string, run: string): RunFolder {
  if (!runName.test(run)) {
    throw new UsageError(`${run} is no run.`, { hint: 'Runs are listed by: nuage runs list' });
  }
  const folder = join(runsDirectory, run);
  return {
    run,
    folder,
    plan: join(folder, 'plan.jsonl'),
    journal: join(folder, 'journal.jsonl'),
    lock: join(folder, 'lock'),
  };
}

/** Makes the folder of a new run. Names sort by when they were begun. */
export async function newRunFolder(context: OperationContext): Promise<RunFolder> {
  const time = new Date(context.clock.now()).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const made = runFolder(context.runsDirectory, `${time}-${context.random.hex(8)}`);
  await makeDirectory(made.folder, { mode: 0o700 });
  return made;
}

export function isRunName(name: string): boolean {
  return runName.test(name);
}
