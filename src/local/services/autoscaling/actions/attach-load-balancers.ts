import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** There are no load balancers here: the names are kept. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachLoadBalancers.html */
export const action = defineAction('autoscaling', 'AttachLoadBalancers', {
  authorize: (input, context) => onGroup(context, 'AttachLoadBalancers', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const LoadBalancerNames = [
      ...new Set([...(row.settings.LoadBalancerNames ?? []), ...input.LoadBalancerNames]),
    ];
    context.state.table(groups).put({ ...row, settings: { ...row.settings, LoadBalancerNames } });
    return {};
  },
});
