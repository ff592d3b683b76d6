import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogGroupDeletionProtection.html */
export const action = defineAction('logs', 'PutLogGroupDeletionProtection', {
  authorize: (input, context) =>
    onGroup(context, 'PutLogGroupDeletionProtection', { logGroupIdentifier: input.logGroupIdentifier }),
  handler(input, context) {
    const group = findGroup(context, { logGroupIdentifier: input.logGroupIdentifier });
    context.state.table(logGroups).put({ ...group, deletionProtection: input.deletionProtectionEnabled });
    return {};
  },
});
