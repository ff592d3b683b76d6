import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { tagged } from '../tagged.ts';
import { topics } from '../state.ts';
import { onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html */
export const action = defineAction('sns', 'UntagResource', {
  authorize: (input, context) => onTopic(context, 'UntagResource', input.ResourceArn),
  handler(input, context) {
    const { row, state } = tagged(context, input.ResourceArn);
    state.table(topics).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
