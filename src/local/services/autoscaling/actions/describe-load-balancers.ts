import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeLoadBalancers.html */
export const action = defineAction('autoscaling', 'DescribeLoadBalancers', {
  authorize: () => onAll('DescribeLoadBalancers'),
  handler(input, context) {
    const names = findGroup(context.state, input.AutoScalingGroupName).settings.LoadBalancerNames ?? [];
    return { LoadBalancers: names.map((LoadBalancerName) => ({ LoadBalancerName, State: 'InService' })) };
  },
});
