import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { leaveGroup } from '../members/leave.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DetachInstances.html */
export const action = defineAction('autoscaling', 'DetachInstances', {
  authorize: (input, context) => onGroup(context, 'DetachInstances', input.AutoScalingGroupName),
  handler(input, context) {
    return { Activities: leaveGroup(context, input, 'Detached') };
  },
});
