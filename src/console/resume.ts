import { UsageError } from '../errors.ts';
import type { OperationContext } from '../operations/context.ts';
import { resumeRun } from '../operations/plan/apply.ts';
import { showRun } from '../operations/plan/runs.ts';
import type { Planned } from './held-plans.ts';

/** The plan of a run that left steps undone, to be gone on with: what is done stays done. */
export async function planToResume(run: string, context: OperationContext): Promise<Planned> {
  const { state, plan } = await showRun(context, run);
  if (state === 'running')
    throw new UsageError(`The run ${run} is under way; it needs nobody to go on with it`);
  if (state === 'done') throw new UsageError(`The run ${run} left nothing undone`);
  return { plan, carryOut: (within) => resumeRun(run, within) };
}
