import type { TimerContext } from '../../../action.ts';
import { putInService } from '../members/put-in-service.ts';
import { endMember } from '../members/terminate.ts';
import type { MemberRow } from '../state.ts';
import { settleInPool } from '../warm-pools/settle.ts';
import { hooks } from './state.ts';

/**
 * Ends the waiting of an instance: with the result that was said, or when time is over with the hook's own. A launch
 * that is abandoned ends in a termination; a termination goes on either way.
 */
export function completeHook(context: TimerContext, member: MemberRow, said?: 'CONTINUE' | 'ABANDON'): void {
  const hook = context.state.table(hooks).get(`${member.group}/${member.hook?.name ?? ''}`);
  const result = said ?? hook?.result ?? 'ABANDON';
  if (member.state === 'Pending:Wait' && result === 'CONTINUE') putInService(context, member);
  else if (member.state === 'Warmed:Pending:Wait' && result === 'CONTINUE') settleInPool(context, member);
  else endMember(context, member);
}
