import { defineAction } from '../../../action.ts';
import { deliveryArn, findDelivery } from '../records/deliveries.ts';
import { deliveries } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateDeliveryConfiguration.html */
export const action = defineAction('logs', 'UpdateDeliveryConfiguration', {
  authorize: (input, context) => [
    { action: 'logs:UpdateDeliveryConfiguration', arn: deliveryArn(context, input.id) },
  ],
  handler(input, context) {
    const { id, ...given } = input;
    const row = findDelivery(context, id);
    context.state.table(deliveries).put({ ...row, settings: { ...row.settings, ...given } });
    return {};
  },
});
