import type { TimerContext } from '../../../action.ts';
import { endActivity } from '../groups/activity.ts';
import { announce } from '../notify.ts';
import { members } from '../state.ts';
import type { MemberRow } from '../state.ts';

/** The instance is gone. */
export function lose(
  context: TimerContext,
  member: MemberRow,
  status: 'Successful' | 'Failed',
  message?: string,
): void {
  context.state.table(members).delete(member.id);
  const activity = endActivity(context, member.activity, status, message);
  if (activity !== undefined) announce(context, 'autoscaling:EC2_INSTANCE_TERMINATE', activity, member.id);
}
