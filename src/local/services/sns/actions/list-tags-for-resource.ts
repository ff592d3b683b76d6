import { defineAction } from '../../../action.ts';
import { tagged } from '../tagged.ts';
import { onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html */
export const action = defineAction('sns', 'ListTagsForResource', {
  authorize: (input, context) => onTopic(context, 'ListTagsForResource', input.ResourceArn),
  handler: (input, context) => ({ Tags: tagged(context, input.ResourceArn).row.tags }),
});
