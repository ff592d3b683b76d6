import type { RetentionPolicy } from '../../../time/retention.ts';
import type { Zone } from '../../../time/zone.ts';
import type { OperationContext } from '../../context.ts';
import { applyPlan } from '../../plan/apply.ts';
import type { ApplyOptions } from '../../plan/apply.ts';
import { stepsOf } from '../../plan/plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { RunIncompleteError } from '../../plan/report.ts';
import type { RunReport } from '../../plan/report.ts';
import { planPrune } from '../prune/plan-prune.ts';
import type { PruneInput } from '../prune/plan-prune.ts';
import type { StoreInput } from '../store/open-store.ts';

/** What is kept once all was backed up. */
export interface KeepInput extends StoreInput {
  /** Nothing is pruned without it. */
  readonly policy: RetentionPolicy | undefined;
  readonly zone: Zone;
  /** See `PruneInput`. */
  readonly removeVersions?: boolean | undefined;
}

/**
 * What comes after a run of `planBackup`: prunes the backups of the instances that were backed up, when all of them
 * were. Answers the prune's report; undefined when there was nothing to do.
 */
export async function finishBackup(
  report: RunReport,
  plan: Plan,
  { policy, zone, ...store }: KeepInput,
  context: OperationContext,
): Promise<RunReport | undefined> {
  if (policy === undefined || report.status !== 'done') return undefined;
  const instances = (await Array.fromAsync(stepsOf(plan))).map(({ target }) => target);
  return pruneInstances({ ...store, policy, zone, instances }, context);
}

/** Prunes the backups of some instances. Answers the report; undefined when there was nothing to do. */
export async function pruneInstances(
  input: PruneInput,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<RunReport | undefined> {
  await using pruning = await planPrune(input, context);
  if (pruning.header.steps === 0) return undefined;
  try {
    return await applyPlan(pruning, context, options);
  } catch (error) {
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  }
}
