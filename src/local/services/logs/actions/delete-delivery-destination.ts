import { defineAction } from '../../../action.ts';
import { conflict, destinationArn, findDestination } from '../records/deliveries.ts';
import { deliveries, deliveryDestinations } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDeliveryDestination.html */
export const action = defineAction('logs', 'DeleteDeliveryDestination', {
  authorize: (input, context) => [
    { action: 'logs:DeleteDeliveryDestination', arn: destinationArn(context, input.name) },
  ],
  handler(input, context) {
    findDestination(context, input.name);
    const arn = destinationArn(context, input.name);
    const used = [...context.state.table(deliveries).list()].some(
      ({ settings }) => settings.deliveryDestinationArn === arn,
    );
    if (used) throw conflict('This Delivery Destination is used by Deliveries: delete them first.');
    context.state.table(deliveryDestinations).delete(input.name);
    return {};
  },
});
