import { defineAction } from '../../../action.ts';
import { notInSet } from '../errors.ts';
import { findGroup, onGroup } from '../groups.ts';
import { RETENTION_DAYS } from '../limits.ts';
import { scheduleSweep } from '../retention.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const action = defineAction('logs', 'PutRetentionPolicy', {
  authorize: (input, context) => onGroup(context, 'PutRetentionPolicy', input),
  handler(input, context) {
    const { retentionInDays: retentionDays } = input;
    if (!RETENTION_DAYS.includes(retentionDays))
      throw notInSet(retentionDays, 'retentionInDays', RETENTION_DAYS);
    const group = { ...findGroup(context, input), retentionDays };
    context.state.table(logGroups).put(group);
    scheduleSweep(context, group);
    return {};
  },
});
