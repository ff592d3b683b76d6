import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { putScheduled } from '../schedules/put.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html */
export const action = defineAction('autoscaling', 'PutScheduledUpdateGroupAction', {
  authorize: (input, context) =>
    onGroup(context, 'PutScheduledUpdateGroupAction', input.AutoScalingGroupName),
  handler(input, context) {
    putScheduled(context, input.AutoScalingGroupName, { ...input, StartTime: input.StartTime ?? input.Time });
    return {};
  },
});
