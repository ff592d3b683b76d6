import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { destinationNotFound } from '../records/destinations.ts';
import { destinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDestination.html */
export const action = defineAction('logs', 'DeleteDestination', {
  authorize: (input, context) => [
    {
      action: 'logs:DeleteDestination',
      arn: regionalArn(context, 'logs', `destination:${input.destinationName}`),
    },
  ],
  handler(input, context) {
    const table = context.state.table(destinations);
    if (table.get(input.destinationName) === undefined) throw destinationNotFound();
    table.delete(input.destinationName);
    return {};
  },
});
