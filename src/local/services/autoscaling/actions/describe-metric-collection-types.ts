import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { groupMetrics } from '../groups/metrics.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeMetricCollectionTypes.html */
export const action = defineAction('autoscaling', 'DescribeMetricCollectionTypes', {
  authorize: () => onAll('DescribeMetricCollectionTypes'),
  handler() {
    return {
      Metrics: groupMetrics.map((Metric) => ({ Metric })),
      Granularities: [{ Granularity: '1Minute' }],
    };
  },
});
