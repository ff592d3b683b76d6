import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { coolingDown, groupNameNull, validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { scaleTo } from '../groups/reconcile.ts';
import { cools } from '../policies/execute.ts';
import { timeText } from '../time-text.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetDesiredCapacity.html */
export const action = defineAction('autoscaling', 'SetDesiredCapacity', {
  authorize: (input, context) => onGroup(context, 'SetDesiredCapacity', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName, groupNameNull);
    const desired = input.DesiredCapacity;
    if (desired > row.max)
      throw validationError(
        `New SetDesiredCapacity value ${desired} is above max value ${row.max} for the AutoScalingGroup.`,
      );
    if (desired < row.min)
      throw validationError(
        `New SetDesiredCapacity value ${desired} is below min value ${row.min} for the AutoScalingGroup.`,
      );
    if (input.HonorCooldown === true && cools(row, context.now)) throw coolingDown();
    scaleTo(
      context,
      row,
      desired,
      `At ${timeText(context.now)} a user request explicitly set group desired capacity changing the desired capacity from ${row.desired} to ${desired}.  `,
    );
    return {};
  },
});
