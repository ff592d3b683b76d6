import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';
import { describeHook, hooks } from '../hooks/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeLifecycleHooks.html */
export const action = defineAction('autoscaling', 'DescribeLifecycleHooks', {
  authorize: () => onAll('DescribeLifecycleHooks'),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const names = new Set(input.LifecycleHookNames);
    const rows = [...context.state.table(hooks).list({ index: 'group', equals: row.name })];
    return {
      LifecycleHooks: rows.filter(({ name }) => names.size === 0 || names.has(name)).map(describeHook),
    };
  },
});
