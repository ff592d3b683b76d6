import { defineAction } from '../../../action.ts';
import { describeSource, findSource, sourceArn } from '../records/deliveries.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDeliverySource.html */
export const action = defineAction('logs', 'GetDeliverySource', {
  authorize: (input, context) => [{ action: 'logs:GetDeliverySource', arn: sourceArn(context, input.name) }],
  handler(input, context) {
    const row = findSource(context, input.name);
    return { deliverySource: describeSource(context, { ...row, tags: {} }) };
  },
});
