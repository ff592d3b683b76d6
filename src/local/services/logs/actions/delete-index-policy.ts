import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteIndexPolicy.html */
export const action = defineAction('logs', 'DeleteIndexPolicy', {
  authorize: (input, context) => onGroup(context, 'DeleteIndexPolicy', input),
  handler(input, context) {
    context.state.table(groupDocuments).delete(`index/${findGroup(context, input).key}`);
    return {};
  },
});
