import { defineAction } from '../../../action.ts';
import { describeDeliveryDestination, destinationArn, findDestination } from '../records/deliveries.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDeliveryDestination.html */
export const action = defineAction('logs', 'GetDeliveryDestination', {
  authorize: (input, context) => [
    { action: 'logs:GetDeliveryDestination', arn: destinationArn(context, input.name) },
  ],
  handler: (input, context) => ({
    deliveryDestination: describeDeliveryDestination(context, findDestination(context, input.name)),
  }),
});
