import { defineAction } from '../../../action.ts';
import { topicAttributes } from '../topic-attributes.ts';
import { findTopic, onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
export const action = defineAction('sns', 'GetTopicAttributes', {
  authorize: (input, context) => onTopic(context, 'GetTopicAttributes', input.TopicArn),
  handler: (input, context) => ({
    Attributes: topicAttributes(findTopic(context, input.TopicArn), context.now),
  }),
});
