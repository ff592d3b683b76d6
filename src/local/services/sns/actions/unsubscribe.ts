import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { arnInvalid, invalid } from '../errors.ts';
import { subscriptions, topics } from '../state.ts';
import { onSubscription } from '../subscriptions.ts';
import { topicAt } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html */
export const action = defineAction('sns', 'Unsubscribe', {
  // The link in a message carries no signature, and ends what nobody asked to be asked about.
  authorize: (input, context) =>
    context.caller.kind === 'anonymous' ? [] : onSubscription(context, 'Unsubscribe', input.SubscriptionArn),
  handler({ SubscriptionArn: text }, context) {
    if (text === '') throw invalid('SubscriptionArn Reason: no value for required parameter');
    const arn = parseArn(text);
    if (arn === undefined) throw arnInvalid('SubscriptionArn', text);
    if (text.split(':').length !== 7) throw invalid('SubscriptionId');
    const table = context.state.at(arn.account, arn.region).table(subscriptions);
    const row = table.get(text);
    if (row === undefined) return {};
    if (context.caller.kind === 'anonymous' && row.authenticated && !isOpen(row.protocol)) return {};
    table.delete(text);
    const topic = topicAt(context, row.topic);
    if (topic !== undefined)
      topic.state
        .table(topics)
        .put({ ...topic.row, deletedSubscriptions: topic.row.deletedSubscriptions + 1 });
    return {};
  },
});

/** Whose link ends the subscription without a signature. */
function isOpen(protocol: string): boolean {
  return protocol.startsWith('http') || protocol.startsWith('email');
}
