import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { leaveGroup } from '../members/leave.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_EnterStandby.html */
export const action = defineAction('autoscaling', 'EnterStandby', {
  authorize: (input, context) => onGroup(context, 'EnterStandby', input.AutoScalingGroupName),
  handler(input, context) {
    return { Activities: leaveGroup(context, input, 'Standby') };
  },
});
