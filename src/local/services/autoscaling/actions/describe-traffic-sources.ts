import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeTrafficSources.html */
export const action = defineAction('autoscaling', 'DescribeTrafficSources', {
  authorize: () => onAll('DescribeTrafficSources'),
  handler(input, context) {
    const { settings } = findGroup(context.state, input.AutoScalingGroupName);
    const sources = settings.TrafficSources ?? [];
    return { TrafficSources: sources.map((source) => ({ ...source, State: 'InService' })) };
  },
});
