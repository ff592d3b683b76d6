import type { RetentionPolicy } from '../../../time/retention.ts';
import type { Zone } from '../../../time/zone.ts';
import type { OperationContext } from '../../context.ts';
import { applyPlan } from '../../plan/apply.ts';
import { stepsOf } from '../../plan/plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { RunIncompleteError } from '../../plan/report.ts';
import type { RunReport } from '../../plan/report.ts';
import { planPrune } from '../prune/plan-prune.ts';
import type { StoreInput } from '../store/open-store.ts';

/** What is kept once all was backed up. */
export interface KeepInput extends StoreInput {
  /** Nothing is pruned without it. */
  readonly policy: RetentionPolicy | undefined;
  readonly zone: Zone;
}

/**
 * What comes after a run of `planBackup`: prunes the backups of the instances that were backed up, when all of them
 * were. Answers the prune's report; undefined when there was nothing to do. Whatever runs backups by the clock (a job,
 * a schedule, a function) plans, applies and calls this.
 */
export async function finishBackup(
  report: RunReport,
  plan: Plan,
  { policy, zone, ...store }: KeepInput,
  context: OperationContext,
): Promise<RunReport | undefined> {
  if (policy === undefined || report.status !== 'done') return undefined;
  const instances = (await Array.fromAsync(stepsOf(plan))).map(({ target }) => target);
  await using pruning = await planPrune({ ...store, policy, zone, instances }, context);
  if (pruning.header.steps === 0) return undefined;
  try {
    return await applyPlan(pruning, context);
  } catch (error) {
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  }
}
