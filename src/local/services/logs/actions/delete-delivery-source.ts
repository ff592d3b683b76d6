import { defineAction } from '../../../action.ts';
import { conflict, findSource, sourceArn } from '../records/deliveries.ts';
import { deliveries, deliverySources } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDeliverySource.html */
export const action = defineAction('logs', 'DeleteDeliverySource', {
  authorize: (input, context) => [
    { action: 'logs:DeleteDeliverySource', arn: sourceArn(context, input.name) },
  ],
  handler(input, context) {
    findSource(context, input.name);
    const used = [...context.state.table(deliveries).list()].some(
      ({ settings }) => settings.deliverySourceName === input.name,
    );
    if (used) throw conflict('This Delivery Source is used by Deliveries: delete them first.');
    context.state.table(deliverySources).delete(input.name);
    return {};
  },
});
