import type { TimerContext } from '../../../action.ts';
import { waitForHook } from '../hooks/wait.ts';
import { lose } from '../members/lose.ts';
import { groups } from '../state.ts';
import type { MemberRow } from '../state.ts';
import { rest, settleInPool } from './settle.ts';

/** Follows what became of an instance of a warm pool. @param state What EC2 says of it. */
export function followWarm(context: TimerContext, member: MemberRow, state: string): void {
  if (member.state === 'Warmed:Terminating') {
    if (state === 'terminated') lose(context, member, 'Successful');
  } else if (state === 'terminated' || state === 'shutting-down') {
    lose(context, member, 'Failed', 'Instance was terminated while it was in the warm pool.');
  } else if (member.state === 'Warmed:Pending') {
    if (state !== 'running') return;
    if (waitForHook(context, member, 'autoscaling:EC2_INSTANCE_LAUNCHING') === undefined)
      settleInPool(context, member);
  } else if (member.state === 'Warmed:Pending:Proceed' && state === 'stopped') {
    const pool = context.state.table(groups).get(member.group)?.warmPool;
    rest(context, member, pool?.state === 'Hibernated' ? 'Warmed:Hibernated' : 'Warmed:Stopped');
  }
}
