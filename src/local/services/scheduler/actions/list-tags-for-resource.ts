import { defineAction } from '../../../action.ts';
import { onGroup, taggedGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('scheduler', 'ListTagsForResource', {
  authorize: (input, context) => onGroup(context, 'ListTagsForResource', input.ResourceArn),
  handler: (input, context) => ({ Tags: taggedGroup(context, input.ResourceArn).tags }),
});
