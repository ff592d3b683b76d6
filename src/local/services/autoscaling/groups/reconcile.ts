import type { TimerContext } from '../../../action.ts';
import { isActive, membersOf, unitsOf } from '../find.ts';
import { chooseForTermination } from '../members/choose.ts';
import { launchMember, look } from '../members/launch.ts';
import { terminateMember } from '../members/terminate.ts';
import { groups, sourceOf } from '../state.ts';
import type { GroupRow } from '../state.ts';
import { timeText } from '../time-text.ts';
import { returnToPool, takeFromPool } from '../warm-pools/move.ts';

/**
 * Brings a group's instances to its desired capacity: launches what is missing, terminates what is too many. What a
 * suspended process would do is left.
 * @param reason Who asked for it, as the causes of the activities begin; empty when nobody did.
 */
export function reconcile(context: TimerContext, name: string, reason = ''): void {
  const group = context.state.table(groups).get(name);
  if (group === undefined) return;
  const there = unitsThere(context, name);
  if (there < group.desired && !group.suspended.includes('Launch')) grow(context, group, there, reason);
  if (there > group.desired && !group.suspended.includes('Terminate')) shrink(context, group, there, reason);
}

function unitsThere(context: TimerContext, name: string): number {
  return unitsOf(membersOf(context.state, name).filter(isActive));
}

function grow(context: TimerContext, group: GroupRow, there: number, reason: string): void {
  const cause = `${reason}At ${timeText(context.now)} an instance was started in response to a difference between desired and actual capacity, increasing the capacity from ${there} to ${group.desired}.`;
  const mixed = sourceOf(group).mixed !== undefined;
  for (let units = there; units < group.desired;) {
    if (!takeFromPool(context, group, cause) && !launchMember(context, group, cause)) return;
    units = mixed ? Math.max(units + 1, unitsThere(context, group.name)) : units + 1;
  }
}

function shrink(context: TimerContext, group: GroupRow, there: number, reason: string): void {
  const at = timeText(context.now);
  const start = `${reason}At ${at} an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from ${there} to ${group.desired}.`;
  for (let left = there; left > group.desired;) {
    const member = chooseForTermination(context.state, group, context.now);
    // A heavy instance stays while the group would fall short without it.
    const { weight = 1 } = member ?? {};
    if (member === undefined || left - weight < group.desired) return;
    left -= weight;
    const cause = `${start}  At ${at} instance ${member.id} was selected for termination.`;
    if (!returnToPool(context, group, member, cause)) terminateMember(context, group, member, cause);
  }
}

/** Gives a group another desired capacity and begins to bring it there. */
export function scaleTo(context: TimerContext, group: GroupRow, desired: number, reason: string): void {
  context.state.table(groups).put({ ...group, desired });
  reconcile(context, group.name, reason);
  if (group.warmPool !== undefined) look(context, group.name, context.now);
}
