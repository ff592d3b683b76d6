import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { passRole } from '../../iam/port.ts';
import { findGroup } from '../find.ts';
import { putHook } from '../hooks/put.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html */
export const action = defineAction('autoscaling', 'PutLifecycleHook', {
  authorize: (input, context) => [
    ...onGroup(context, 'PutLifecycleHook', input.AutoScalingGroupName),
    ...(input.RoleARN === undefined ? [] : [passRole(context, input.RoleARN, 'autoscaling.amazonaws.com')]),
  ],
  handler(input, context) {
    findGroup(context.state, input.AutoScalingGroupName);
    putHook(context, input);
    return {};
  },
});
