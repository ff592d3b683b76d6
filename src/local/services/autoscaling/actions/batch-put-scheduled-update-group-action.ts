import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { AwsError } from '../../../error.ts';
import { findGroup } from '../find.ts';
import { putScheduled } from '../schedules/put.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_BatchPutScheduledUpdateGroupAction.html */
export const action = defineAction('autoscaling', 'BatchPutScheduledUpdateGroupAction', {
  authorize: (input, context) =>
    onGroup(context, 'BatchPutScheduledUpdateGroupAction', input.AutoScalingGroupName),
  handler(input, context) {
    findGroup(context.state, input.AutoScalingGroupName);
    const failed = input.ScheduledUpdateGroupActions.flatMap((action) => {
      try {
        putScheduled(context, input.AutoScalingGroupName, action);
        return [];
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        return [
          {
            ScheduledActionName: action.ScheduledActionName,
            ErrorCode: error.code,
            ErrorMessage: error.message,
          },
        ];
      }
    });
    return { FailedScheduledUpdateGroupActions: failed };
  },
});
