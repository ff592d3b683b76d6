import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { measureSoon } from '../groups/measure.ts';
import { readMetrics } from '../groups/metrics.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_EnableMetricsCollection.html */
export const action = defineAction('autoscaling', 'EnableMetricsCollection', {
  authorize: (input, context) => onGroup(context, 'EnableMetricsCollection', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const metrics = [...new Set([...row.metrics, ...readMetrics(input.Metrics)])].sort();
    const measured = { ...row, metrics };
    context.state.table(groups).put(measured);
    measureSoon(context, measured);
    return {};
  },
});
