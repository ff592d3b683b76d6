import type { Override } from '../../time/override.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { scheduledBackups } from './backups.ts';
import type { ScheduledBackups } from './backup-schedule.ts';
import type { Catalogue } from './catalogue.ts';
import { expiredBastions } from './expired-bastions.ts';
import { scheduledGroups } from './groups.ts';
import { scheduledInstances } from './instances.ts';
import type { Judging } from './judge.ts';
import type { ScheduledKind } from './scheduled-kind.ts';
import { scheduleTag } from './tags.ts';

export interface ScheduleRunInput {
  readonly catalogue: Catalogue;
  /** The tag that names an instance's schedule; `nuage:schedule` when absent. */
  readonly tag?: string;
  /** Backups that are made by a schedule. */
  readonly backups?: ScheduledBackups | undefined;
  /** Is told every override that was read, such as to be there when it ends. */
  onOverride?(override: Override): void;
  /** Is told when each open bastion is to be closed, in epoch milliseconds. */
  onExpiry?(at: number): void;
}

/** Everything that can be on a schedule, in the order of the plan. What takes long comes last. */
const kinds: readonly ScheduledKind[] = [
  scheduledInstances,
  scheduledGroups,
  expiredBastions,
  scheduledBackups,
];

/**
 * Plans what the schedules ask for now: steps for whatever is not as its schedule wants it. What is left alone on
 * purpose is told with the reason; a malformed tag is told with its text and what would be right, is written on the
 * instance (`nuage:schedule-error`, removed when it is cured) and stops nothing else. Undo brings back what was.
 */
export async function planScheduleRun(input: ScheduleRunInput, context: OperationContext): Promise<Plan> {
  const tag = input.tag ?? scheduleTag;
  const now = context.clock.now();
  const places = await context.connections.places();
  return drawPlan(
    { operation: 'schedule run', input: { tag, at: new Date(now).toISOString() }, places },
    entriesOfAll({ ...input, tag, now }, context),
    context,
  );
}

async function* entriesOfAll(judging: Judging, context: OperationContext): AsyncGenerator<PlanEntry> {
  for (const kind of kinds) yield* kind.entries(judging, context);
}
