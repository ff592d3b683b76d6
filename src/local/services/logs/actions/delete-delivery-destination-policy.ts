import { defineAction } from '../../../action.ts';
import { destinationArn, findDestination } from '../records/deliveries.ts';
import { deliveryDestinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDeliveryDestinationPolicy.html */
export const action = defineAction('logs', 'DeleteDeliveryDestinationPolicy', {
  authorize: (input, context) => [
    {
      action: 'logs:DeleteDeliveryDestinationPolicy',
      arn: destinationArn(context, input.deliveryDestinationName),
    },
  ],
  handler(input, context) {
    const row = findDestination(context, input.deliveryDestinationName);
    context.state.table(deliveryDestinations).put({ ...row, policy: undefined });
    return {};
  },
});
