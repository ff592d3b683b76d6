import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { groupHasInstances } from '../errors.ts';
import { findGroup, isActive, isWarm, membersOf } from '../find.ts';
import { forgetGroup } from '../groups/forget.ts';
import { endMember, terminateMember } from '../members/terminate.ts';
import { groups } from '../state.ts';
import { timeText } from '../time-text.ts';

/** With `ForceDelete` the instances end first, and the group once the last is gone. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html */
export const action = defineAction('autoscaling', 'DeleteAutoScalingGroup', {
  authorize: (input, context) => onGroup(context, 'DeleteAutoScalingGroup', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, now } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const there = membersOf(state, row.name);
    if (there.length > 0 && input.ForceDelete !== true) throw groupHasInstances();
    if (there.length === 0) {
      forgetGroup(context, row);
      return {};
    }
    const ending = { ...row, min: 0, max: 0, desired: 0, deleting: true };
    state.table(groups).put(ending);
    const cause = `At ${timeText(now)} a user request force deleted AutoScalingGroup changing the desired capacity from ${row.desired} to 0.`;
    // "This action also deletes any outstanding lifecycle actions associated with the group."
    for (const member of there)
      if (member.hook !== undefined) endMember(context, member);
      else if (isActive(member) || isWarm(member) || member.state === 'Standby')
        terminateMember(context, ending, member, cause, 'left out');
    return {};
  },
});
