import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { completeHook } from '../hooks/complete.ts';
import { findWaiting } from '../hooks/find-waiting.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CompleteLifecycleAction.html */
export const action = defineAction('autoscaling', 'CompleteLifecycleAction', {
  authorize: (input, context) => onGroup(context, 'CompleteLifecycleAction', input.AutoScalingGroupName),
  handler(input, context) {
    const result = (['CONTINUE', 'ABANDON'] as const).find((one) => one === input.LifecycleActionResult);
    if (result === undefined)
      throw validationError(`Unknown result ${input.LifecycleActionResult}. Valid values: CONTINUE, ABANDON`);
    completeHook(context, findWaiting(context.state, input), result);
    return {};
  },
});
