import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DetachLoadBalancers.html */
export const action = defineAction('autoscaling', 'DetachLoadBalancers', {
  authorize: (input, context) => onGroup(context, 'DetachLoadBalancers', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const LoadBalancerNames = (row.settings.LoadBalancerNames ?? []).filter(
      (one) => !input.LoadBalancerNames.includes(one),
    );
    context.state.table(groups).put({ ...row, settings: { ...row.settings, LoadBalancerNames } });
    return {};
  },
});
