import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { logGroups } from '../state.ts';
import { addTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html */
export const action = defineAction('logs', 'TagLogGroup', {
  authorize: (input, context) => onGroup(context, 'TagLogGroup', input),
  handler(input, context) {
    const group = findGroup(context, input);
    context.state.table(logGroups).put({ ...group, tags: addTags(group.tags, input.tags) });
    return {};
  },
});
