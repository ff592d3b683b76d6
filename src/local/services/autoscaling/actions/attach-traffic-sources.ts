import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';

/** There are no load balancers here: what is named is kept. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachTrafficSources.html */
export const action = defineAction('autoscaling', 'AttachTrafficSources', {
  authorize: (input, context) => onGroup(context, 'AttachTrafficSources', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const { settings } = row;
    const named = new Map(input.TrafficSources.map((source) => [source.Identifier, source]));
    const others = (settings.TrafficSources ?? []).filter(({ Identifier }) => !named.has(Identifier));
    const TrafficSources = [...others, ...named.values()];
    context.state.table(groups).put({ ...row, settings: { ...settings, TrafficSources } });
    return {};
  },
});
