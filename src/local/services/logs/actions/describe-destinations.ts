import { defineAction } from '../../../action.ts';
import { describeDestination } from '../records/destinations.ts';
import { listAll } from '../records/list.ts';
import { destinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeDestinations.html */
export const action = defineAction('logs', 'DescribeDestinations', {
  authorize: () => [{ action: 'logs:DescribeDestinations', arn: '*' }],
  handler(input, context) {
    const { DestinationNamePrefix: prefix = '' } = input;
    const { rows, nextToken } = listAll('DescribeDestinations', input, context, {
      table: destinations,
      wanted: ({ name }) => name.startsWith(prefix),
    });
    return { destinations: rows.map((row) => describeDestination(context, row)), nextToken };
  },
});
