import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { dropScheduled } from '../schedules/put.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_BatchDeleteScheduledAction.html */
export const action = defineAction('autoscaling', 'BatchDeleteScheduledAction', {
  authorize: (input, context) => onGroup(context, 'BatchDeleteScheduledAction', input.AutoScalingGroupName),
  handler(input, context) {
    findGroup(context.state, input.AutoScalingGroupName);
    const missing = input.ScheduledActionNames.filter(
      (name) => !dropScheduled(context, input.AutoScalingGroupName, name),
    );
    return {
      FailedScheduledActions: missing.map((ScheduledActionName) => ({
        ScheduledActionName,
        ErrorCode: 'ValidationError',
        ErrorMessage: 'Scheduled action name not found',
      })),
    };
  },
});
