import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DetachLoadBalancerTargetGroups.html */
export const action = defineAction('autoscaling', 'DetachLoadBalancerTargetGroups', {
  authorize: (input, context) =>
    onGroup(context, 'DetachLoadBalancerTargetGroups', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const TargetGroupARNs = (row.settings.TargetGroupARNs ?? []).filter(
      (one) => !input.TargetGroupARNs.includes(one),
    );
    context.state.table(groups).put({ ...row, settings: { ...row.settings, TargetGroupARNs } });
    return {};
  },
});
