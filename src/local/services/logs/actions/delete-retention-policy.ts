import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { scheduleSweep } from '../retention.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html */
export const action = defineAction('logs', 'DeleteRetentionPolicy', {
  authorize: (input, context) => onGroup(context, 'DeleteRetentionPolicy', input),
  handler(input, context) {
    const group = { ...findGroup(context, input), retentionDays: undefined };
    context.state.table(logGroups).put(group);
    scheduleSweep(context, group);
    return {};
  },
});
