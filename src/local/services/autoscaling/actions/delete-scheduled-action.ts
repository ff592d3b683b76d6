import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { dropScheduled } from '../schedules/put.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteScheduledAction.html */
export const action = defineAction('autoscaling', 'DeleteScheduledAction', {
  authorize: (input, context) => onGroup(context, 'DeleteScheduledAction', input.AutoScalingGroupName),
  handler(input, context) {
    if (!dropScheduled(context, input.AutoScalingGroupName, input.ScheduledActionName))
      throw validationError('Scheduled action name not found');
    return {};
  },
});
