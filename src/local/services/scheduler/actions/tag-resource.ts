import { defineAction } from '../../../action.ts';
import { onGroup, taggedGroup, withTags } from '../groups.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html */
export const action = defineAction('scheduler', 'TagResource', {
  authorize: (input, context) => onGroup(context, 'TagResource', input.ResourceArn, input.Tags),
  handler(input, context) {
    const row = taggedGroup(context, input.ResourceArn);
    context.state.table(groups).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
