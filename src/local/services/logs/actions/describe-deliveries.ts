import { defineAction } from '../../../action.ts';
import { describeDelivery } from '../records/deliveries.ts';
import { listAll } from '../records/list.ts';
import { deliveries } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeDeliveries.html */
export const action = defineAction('logs', 'DescribeDeliveries', {
  authorize: () => [{ action: 'logs:DescribeDeliveries', arn: '*' }],
  handler(input, context) {
    const { rows, nextToken } = listAll('DescribeDeliveries', input, context, { table: deliveries });
    return { deliveries: rows.map((row) => describeDelivery(context, row)), nextToken };
  },
});
