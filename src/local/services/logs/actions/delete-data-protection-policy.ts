import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDataProtectionPolicy.html */
export const action = defineAction('logs', 'DeleteDataProtectionPolicy', {
  authorize: (input, context) => onGroup(context, 'DeleteDataProtectionPolicy', input),
  handler(input, context) {
    context.state.table(groupDocuments).delete(`data-protection/${findGroup(context, input).key}`);
    return {};
  },
});
