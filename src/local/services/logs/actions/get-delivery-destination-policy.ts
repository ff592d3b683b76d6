import { defineAction } from '../../../action.ts';
import { destinationArn, findDestination } from '../records/deliveries.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDeliveryDestinationPolicy.html */
export const action = defineAction('logs', 'GetDeliveryDestinationPolicy', {
  authorize: (input, context) => [
    {
      action: 'logs:GetDeliveryDestinationPolicy',
      arn: destinationArn(context, input.deliveryDestinationName),
    },
  ],
  handler(input, context) {
    const { policy } = findDestination(context, input.deliveryDestinationName);
    return { policy: policy === undefined ? {} : { deliveryDestinationPolicy: policy } };
  },
});
