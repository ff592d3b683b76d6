import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { endSubscription } from '../end-subscription.ts';
import { arnInvalid, invalid } from '../errors.ts';
import { subscriptions, topics } from '../state.ts';
import { onSubscription } from '../subscriptions.ts';
import { topicAt } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html */
export const action = defineAction('sns', 'Unsubscribe', {
  // The link in a message carries no signature, and ends what nobody asked to be asked about.
  authorize: (input, context) =>
    context.caller.kind === 'anonymous' || isOfTopic(input.SubscriptionArn)
      ? []
      : onSubscription(context, 'Unsubscribe', input.SubscriptionArn),
  handler({ SubscriptionArn: text }, context) {
    if (text === '') throw invalid('SubscriptionArn Reason: no value for required parameter');
    const arn = parseArn(text);
    if (arn === undefined) throw arnInvalid('SubscriptionArn', text);
    if (isOfTopic(text)) throw invalid('SubscriptionId');
    const state = context.state.at(arn.account, arn.region);
    const row = state.table(subscriptions).get(text);
    if (row === undefined) return {};
    if (context.caller.kind === 'anonymous' && row.authenticated && !isOpen(row.protocol)) return {};
    endSubscription(context, state, row);
    const topic = topicAt(context, row.topic);
    if (topic !== undefined)
      topic.state
        .table(topics)
        .put({ ...topic.row, deletedSubscriptions: topic.row.deletedSubscriptions + 1 });
    return {};
  },
});

/** An ARN without the subscription's id behind its topic's: the handler refuses it, whatever is allowed. */
function isOfTopic(arn: string): boolean {
  return parseArn(arn) !== undefined && arn.split(':').length !== 7;
}

/** Whose link ends the subscription without a signature. */
function isOpen(protocol: string): boolean {
  return protocol.startsWith('http') || protocol.startsWith('email');
}
