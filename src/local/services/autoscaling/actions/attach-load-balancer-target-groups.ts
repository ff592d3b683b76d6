import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** There are no load balancers here: the names are kept. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachLoadBalancerTargetGroups.html */
export const action = defineAction('autoscaling', 'AttachLoadBalancerTargetGroups', {
  authorize: (input, context) =>
    onGroup(context, 'AttachLoadBalancerTargetGroups', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const TargetGroupARNs = [...new Set([...(row.settings.TargetGroupARNs ?? []), ...input.TargetGroupARNs])];
    context.state.table(groups).put({ ...row, settings: { ...row.settings, TargetGroupARNs } });
    return {};
  },
});
