import { defineAction } from '../../../action.ts';
import { deliveryArn, findDelivery } from '../records/deliveries.ts';
import { deliveries } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDelivery.html */
export const action = defineAction('logs', 'DeleteDelivery', {
  authorize: (input, context) => [{ action: 'logs:DeleteDelivery', arn: deliveryArn(context, input.id) }],
  handler(input, context) {
    context.state.table(deliveries).delete(findDelivery(context, input.id).id);
    return {};
  },
});
