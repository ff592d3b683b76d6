import { defineAction } from '../../../action.ts';
import { forgetArchive, isArchiving } from '../archive.ts';
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
    const gone = value === '' || (name === 'ArchivePolicy' && value === '{}');
    const attributes = gone ? rest : { ...rest, [name]: value };
    const archivingSince = name === 'ArchivePolicy' && !isArchiving(row) ? context.now : row.archivingSince;
    state.table(topics).put({ ...row, attributes, archivingSince });
    if (name === 'ArchivePolicy' && gone) forgetArchive({ row, state });
    return {};
  },
});
