import type { TimerContext } from '../../../action.ts';
import { launchMember } from '../members/launch.ts';
import { terminateMember } from '../members/terminate.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';
import { timeText } from '../time-text.ts';
import { isWarm, membersOf } from '../find.ts';
import { warmMembersOf, warmTarget } from './pool.ts';

/** Brings a group's warm pool to its size, and a pool that is deleted to its end. */
export function fillPool(context: TimerContext, name: string): void {
  const group = context.state.table(groups).get(name);
  if (group?.warmPool === undefined) return;
  const warm = warmMembersOf(context.state, name);
  const target = warmTarget(group);
  const at = timeText(context.now);
  if (!group.suspended.includes('Launch')) {
    const cause = `At ${at} an instance was started in response to a difference between desired and actual capacity of the warm pool, increasing the capacity from ${warm.length} to ${target}.`;
    for (let missing = target - warm.length; missing > 0; missing--)
      if (!launchMember(context, group, cause, 'warm pool')) break;
  }
  if (!group.suspended.includes('Terminate'))
    for (const member of warm.slice(target)) {
      const cause = `At ${at} an instance was taken out of the warm pool in response to a difference between desired and actual capacity, shrinking the capacity from ${warm.length} to ${target}.`;
      terminateMember(context, group, member, cause);
    }
  if (group.warmPool.deleting === true && !membersOf(context.state, name).some(isWarm))
    forgetPool(context, group);
}

/** The group has no warm pool any more. */
export function forgetPool(context: TimerContext, group: GroupRow): void {
  context.state.table(groups).put({ ...group, warmPool: undefined });
}
