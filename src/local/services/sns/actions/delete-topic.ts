import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { forgetArchive, isArchiving } from '../archive.ts';
import { archiveInTheWay, arnInvalid, invalid } from '../errors.ts';
import { subscriptions, topics } from '../state.ts';
import { onTopic, topicAt } from '../topics.ts';

/** Deleting what is not there succeeds: https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html */
export const action = defineAction('sns', 'DeleteTopic', {
  authorize: (input, context) => onTopic(context, 'DeleteTopic', input.TopicArn),
  handler({ TopicArn: arn }, context) {
    const parsed = parseArn(arn);
    if (parsed === undefined) throw arnInvalid('TopicArn', arn);
    if (parsed.region !== context.region) throw invalid('TopicArn');
    const topic = topicAt(context, arn);
    if (topic === undefined) return {};
    const { row, state } = topic;
    if (isArchiving(row)) throw archiveInTheWay();
    forgetArchive(topic);
    for (const subscription of state.table(subscriptions).list({ index: 'topic', equals: row.arn }))
      state.table(subscriptions).delete(subscription.arn);
    state.table(topics).delete(row.name);
    return {};
  },
});
