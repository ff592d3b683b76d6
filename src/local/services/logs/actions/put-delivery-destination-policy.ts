import { defineAction } from '../../../action.ts';
import { destinationArn, findDestination } from '../records/deliveries.ts';
import { deliveryDestinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestinationPolicy.html */
export const action = defineAction('logs', 'PutDeliveryDestinationPolicy', {
  authorize: (input, context) => [
    {
      action: 'logs:PutDeliveryDestinationPolicy',
      arn: destinationArn(context, input.deliveryDestinationName),
    },
  ],
  handler(input, context) {
    const row = findDestination(context, input.deliveryDestinationName);
    const { deliveryDestinationPolicy: policy } = input;
    context.state.table(deliveryDestinations).put({ ...row, policy });
    return { policy: { deliveryDestinationPolicy: policy } };
  },
});
