import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { logGroups } from '../state.ts';
import { dropTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html */
export const action = defineAction('logs', 'UntagLogGroup', {
  authorize: (input, context) => onGroup(context, 'UntagLogGroup', input),
  handler(input, context) {
    const group = findGroup(context, input);
    context.state.table(logGroups).put({ ...group, tags: dropTags(group.tags, input.tags) });
    return {};
  },
});
