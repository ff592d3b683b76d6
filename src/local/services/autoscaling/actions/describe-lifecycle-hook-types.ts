import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { transitions } from '../hooks/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeLifecycleHookTypes.html */
export const action = defineAction('autoscaling', 'DescribeLifecycleHookTypes', {
  authorize: () => onAll('DescribeLifecycleHookTypes'),
  handler() {
    return { LifecycleHookTypes: transitions };
  },
});
