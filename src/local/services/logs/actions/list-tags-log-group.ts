import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html */
export const action = defineAction('logs', 'ListTagsLogGroup', {
  authorize: (input, context) => onGroup(context, 'ListTagsLogGroup', input),
  handler: (input, context) => ({ tags: findGroup(context, input).tags }),
});
