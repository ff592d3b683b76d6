import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DetachTrafficSources.html */
export const action = defineAction('autoscaling', 'DetachTrafficSources', {
  authorize: (input, context) => onGroup(context, 'DetachTrafficSources', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const { settings } = row;
    const named = new Set(input.TrafficSources.map(({ Identifier }) => Identifier));
    const others = (settings.TrafficSources ?? []).filter(({ Identifier }) => !named.has(Identifier));
    context.state.table(groups).put({ ...row, settings: { ...settings, TrafficSources: others } });
    return {};
  },
});
