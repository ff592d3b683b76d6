import { defineAction } from '../../../action.ts';
import { deliveryArn, describeDelivery, findDelivery } from '../records/deliveries.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDelivery.html */
export const action = defineAction('logs', 'GetDelivery', {
  authorize: (input, context) => [{ action: 'logs:GetDelivery', arn: deliveryArn(context, input.id) }],
  handler: (input, context) => ({
    delivery: describeDelivery(context, { ...findDelivery(context, input.id), tags: {} }),
  }),
});
