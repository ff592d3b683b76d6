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
  endActivity(context, member.activity, status, message);
  announce(context, member.group, 'autoscaling:EC2_INSTANCE_TERMINATE', {
    EC2InstanceId: member.id,
    ActivityId: member.activity,
    StatusCode: 'InProgress',
    Description: `Terminating EC2 instance: ${member.id}`,
  });
}
