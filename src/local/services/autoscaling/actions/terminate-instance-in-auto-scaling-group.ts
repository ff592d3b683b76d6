import { defineAction } from '../../../action.ts';
import { onAll, onGroup } from '../arns.ts';
import { belowMinimum } from '../errors.ts';
import { findGroup, findMember } from '../find.ts';
import { describeActivity } from '../groups/describe-activity.ts';
import { reconcile } from '../groups/reconcile.ts';
import { terminateMember } from '../members/terminate.ts';
import { groups, members } from '../state.ts';
import { timeText } from '../time-text.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TerminateInstanceInAutoScalingGroup.html */
export const action = defineAction('autoscaling', 'TerminateInstanceInAutoScalingGroup', {
  authorize: (input, context) => {
    const name = context.state.table(members).get(input.InstanceId)?.group;
    const action = 'TerminateInstanceInAutoScalingGroup';
    return name === undefined ? onAll(action) : onGroup(context, action, name);
  },
  handler(input, context) {
    const { state, now } = context;
    const member = findMember(state, input.InstanceId);
    const row = findGroup(state, member.group);
    const decrement = input.ShouldDecrementDesiredCapacity;
    if (decrement && row.desired <= row.min) throw belowMinimum(row.min);
    if (decrement) state.table(groups).put({ ...row, desired: row.desired - 1 });
    const at = timeText(now);
    const cause = decrement
      ? `At ${at} instance ${member.id} was taken out of service in response to a user request, shrinking the capacity from ${row.desired} to ${row.desired - 1}.`
      : `At ${at} instance ${member.id} was taken out of service in response to a user request.`;
    const activity = terminateMember(context, row, member, cause);
    reconcile(context, row.name);
    return { Activity: describeActivity(activity) };
  },
});
