import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { onGroup, taggedGroup } from '../groups.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UntagResource.html */
export const action = defineAction('scheduler', 'UntagResource', {
  authorize: (input, context) => onGroup(context, 'UntagResource', input.ResourceArn),
  handler(input, context) {
    const row = taggedGroup(context, input.ResourceArn);
    context.state.table(groups).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
