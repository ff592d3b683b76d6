import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeLoadBalancerTargetGroups.html */
export const action = defineAction('autoscaling', 'DescribeLoadBalancerTargetGroups', {
  authorize: () => onAll('DescribeLoadBalancerTargetGroups'),
  handler(input, context) {
    const names = findGroup(context.state, input.AutoScalingGroupName).settings.TargetGroupARNs ?? [];
    return {
      LoadBalancerTargetGroups: names.map((LoadBalancerTargetGroupARN) => ({
        LoadBalancerTargetGroupARN,
        State: 'InService',
      })),
    };
  },
});
