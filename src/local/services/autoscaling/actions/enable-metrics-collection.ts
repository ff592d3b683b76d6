import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { readMetrics } from '../groups/metrics.ts';
import { groups } from '../state.ts';

/** The metrics themselves are not published here. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_EnableMetricsCollection.html */
export const action = defineAction('autoscaling', 'EnableMetricsCollection', {
  authorize: (input, context) => onGroup(context, 'EnableMetricsCollection', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const metrics = [...new Set([...row.metrics, ...readMetrics(input.Metrics)])].sort();
    context.state.table(groups).put({ ...row, metrics });
    return {};
  },
});
