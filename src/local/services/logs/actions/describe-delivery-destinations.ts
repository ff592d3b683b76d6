import { defineAction } from '../../../action.ts';
import { describeDeliveryDestination } from '../records/deliveries.ts';
import { listAll } from '../records/list.ts';
import { deliveryDestinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeDeliveryDestinations.html */
export const action = defineAction('logs', 'DescribeDeliveryDestinations', {
  authorize: () => [{ action: 'logs:DescribeDeliveryDestinations', arn: '*' }],
  handler(input, context) {
    const table = deliveryDestinations;
    const { rows, nextToken } = listAll('DescribeDeliveryDestinations', input, context, { table });
    return { deliveryDestinations: rows.map((row) => describeDeliveryDestination(context, row)), nextToken };
  },
});
