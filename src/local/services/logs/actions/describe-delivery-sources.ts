import { defineAction } from '../../../action.ts';
import { describeSource } from '../records/deliveries.ts';
import { listAll } from '../records/list.ts';
import { deliverySources } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeDeliverySources.html */
export const action = defineAction('logs', 'DescribeDeliverySources', {
  authorize: () => [{ action: 'logs:DescribeDeliverySources', arn: '*' }],
  handler(input, context) {
    const { rows, nextToken } = listAll('DescribeDeliverySources', input, context, {
      table: deliverySources,
    });
    return { deliverySources: rows.map((row) => describeSource(context, { ...row, tags: {} })), nextToken };
  },
});
