import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import type { Activity } from '../../../../wire/generated/autoscaling.ts';
import { validationError } from '../errors.ts';
import { findGroup, findMember } from '../find.ts';
import { beginActivity, endActivity, placeDetails } from '../groups/activity.ts';
import { describeActivity } from '../groups/describe-activity.ts';
import { groups, members } from '../state.ts';
import { timeText } from '../time-text.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ExitStandby.html */
export const action = defineAction('autoscaling', 'ExitStandby', {
  authorize: (input, context) => onGroup(context, 'ExitStandby', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, now } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const ids = [...new Set(input.InstanceIds)];
    if (row.desired + ids.length > row.max)
      throw validationError(
        `Exiting standby would increase the desired capacity beyond the maximum size ${row.max} of the group.`,
      );
    const begun = ids.map((id): Activity => {
      const member = findMember(state, id);
      if (member.state !== 'Standby') throw validationError(`The instance ${id} is not in Standby.`);
      const cause = `At ${timeText(now)} instance ${id} was moved out of standby in response to a user request, increasing the capacity from ${row.desired} to ${row.desired + ids.length}.`;
      const activity = beginActivity(context, row, {
        description: `Moving EC2 instance out of Standby: ${id}`,
        cause,
        status: 'PreInService',
        progress: 30,
        details: placeDetails(member.zone, undefined),
      });
      state.table(members).put({ ...member, state: 'InService', inService: now });
      endActivity(context, activity.id, 'Successful');
      return describeActivity(activity);
    });
    state.table(groups).put({ ...row, desired: row.desired + ids.length });
    return { Activities: begun };
  },
});
