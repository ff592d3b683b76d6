import type { TimerContext } from '../../../action.ts';
import { coolingDown } from '../errors.ts';
import { scaleTo } from '../groups/reconcile.ts';
import type { GroupRow } from '../state.ts';
import { timeText } from '../time-text.ts';
import { capacityAfter } from './capacity.ts';
import type { Breach } from './capacity.ts';
import type { PolicyRow } from './state.ts';

/** Whether the group still waits after its last scaling activity. */
export function cools(group: GroupRow, now: number, seconds = group.cooldown): boolean {
  return group.scaled !== undefined && now < group.scaled + seconds * 1000;
}

/** Does what a policy says. `who` begins the sentence of the cause, such as `a user request executed policy p`. */
export function executePolicy(
  context: TimerContext,
  group: GroupRow,
  policy: PolicyRow,
  { who, breach, honorCooldown }: { who: string; breach: Breach | undefined; honorCooldown: boolean },
): void {
  const { Cooldown: seconds } = policy.put;
  if (policy.type === 'SimpleScaling' && honorCooldown && cools(group, context.now, seconds))
    throw coolingDown();
  const desired = capacityAfter(policy, group, breach);
  if (desired === group.desired) return;
  scaleTo(
    context,
    group,
    desired,
    `At ${timeText(context.now)} ${who} changing the desired capacity from ${group.desired} to ${desired}.  `,
  );
}
