import { defineAction } from '../../../action.ts';
import { tagged } from '../tagged.ts';
import { topics } from '../state.ts';
import { withTags } from '../tags.ts';
import { onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html */
export const action = defineAction('sns', 'TagResource', {
  authorize: (input, context) => onTopic(context, 'TagResource', input.ResourceArn),
  handler(input, context) {
    const { row, state } = tagged(context, input.ResourceArn);
    state.table(topics).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
