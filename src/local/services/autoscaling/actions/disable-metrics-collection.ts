import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { endMeasures } from '../groups/measure.ts';
import { readMetrics } from '../groups/metrics.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DisableMetricsCollection.html */
export const action = defineAction('autoscaling', 'DisableMetricsCollection', {
  authorize: (input, context) => onGroup(context, 'DisableMetricsCollection', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const going = readMetrics(input.Metrics);
    context.state
      .table(groups)
      .put({ ...row, metrics: row.metrics.filter((metric) => !going.includes(metric)) });
    endMeasures(context, row.name, going);
    return {};
  },
});
