import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { destinationNotFound } from '../records/destinations.ts';
import { destinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDestinationPolicy.html */
export const action = defineAction('logs', 'PutDestinationPolicy', {
  authorize: (input, context) => [
    {
      action: 'logs:PutDestinationPolicy',
      arn: regionalArn(context, 'logs', `destination:${input.destinationName}`),
    },
  ],
  handler(input, context) {
    const table = context.state.table(destinations);
    const row = table.get(input.destinationName);
    if (row === undefined) throw destinationNotFound();
    table.put({ ...row, policy: input.accessPolicy });
    return {};
  },
});
