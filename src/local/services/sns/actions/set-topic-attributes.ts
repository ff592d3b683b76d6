import { defineAction } from '../../../action.ts';
import { topics } from '../state.ts';
import { checkTopicAttribute } from '../topic-attributes.ts';
import { findTopic, onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
export const action = defineAction('sns', 'SetTopicAttributes', {
  authorize: (input, context) => onTopic(context, 'SetTopicAttributes', input.TopicArn),
  handler({ TopicArn: arn, AttributeName: name, AttributeValue: value = '' }, context) {
    const { row, state } = findTopic(context, arn);
    checkTopicAttribute(name, value, row.fifo);
    const { [name]: _, ...rest } = row.attributes;
    state.table(topics).put({ ...row, attributes: value === '' ? rest : { ...rest, [name]: value } });
    return {};
  },
});
