import { defineAction } from '../../../action.ts';
import { subscriptionAttributes } from '../subscription-attributes.ts';
import { findSubscription, onSubscription } from '../subscriptions.ts';
import { topicAt } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html */
export const action = defineAction('sns', 'GetSubscriptionAttributes', {
  authorize: (input, context) => onSubscription(context, 'GetSubscriptionAttributes', input.SubscriptionArn),
  handler(input, context) {
    const { row } = findSubscription(context, input.SubscriptionArn);
    const policy = topicAt(context, row.topic)?.row.attributes['DeliveryPolicy'];
    return { Attributes: subscriptionAttributes(row, policy) };
  },
});
