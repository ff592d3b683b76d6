import type { TimerContext } from '../../../action.ts';
import { stopForService } from '../../ec2/port.ts';
import { endActivity } from '../groups/activity.ts';
import { look } from '../members/launch.ts';
import { groups, members } from '../state.ts';
import type { MemberRow } from '../state.ts';

/** An instance that runs and has waited for its hook goes on into the pool: it stays running, or is stopped first. */
export function settleInPool(context: TimerContext, member: MemberRow): void {
  const pool = context.state.table(groups).get(member.group)?.warmPool;
  if (pool === undefined || pool.state === 'Running') {
    rest(context, member, 'Warmed:Running');
    return;
  }
  const going = { ...member, state: 'Warmed:Pending:Proceed' as const, hook: undefined };
  context.state.table(members).put(going);
  stopForService(member.id, pool.state === 'Hibernated', context);
  look(context, member.group, context.now);
}

/** It waits in the pool from now on. */
export function rest(
  context: TimerContext,
  member: MemberRow,
  state: 'Warmed:Running' | 'Warmed:Stopped' | 'Warmed:Hibernated',
): void {
  context.state.table(members).put({ ...member, state, activity: undefined, hook: undefined });
  endActivity(context, member.activity, 'Successful');
}
