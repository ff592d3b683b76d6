import { defineAction } from '../../../action.ts';
import { replay } from '../replay.ts';
import { subscriptions } from '../state.ts';
import { checkSubscriptionAttribute, normalized } from '../subscription-attributes.ts';
import { findSubscription, onSubscription } from '../subscriptions.ts';
import { topicAt } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html */
export const action = defineAction('sns', 'SetSubscriptionAttributes', {
  authorize: (input, context) => onSubscription(context, 'SetSubscriptionAttributes', input.SubscriptionArn),
  handler({ SubscriptionArn: arn, AttributeName: name, AttributeValue: value = '' }, context) {
    const { row, state } = findSubscription(context, arn);
    checkSubscriptionAttribute(name, value, row, '');
    const attributes = normalized({ ...row.attributes, [name]: value });
    const changed = { ...row, attributes };
    state.table(subscriptions).put(changed);
    const topic = name === 'ReplayPolicy' ? topicAt(context, row.topic) : undefined;
    if (topic !== undefined) replay(context, topic, changed);
    return {};
  },
});
