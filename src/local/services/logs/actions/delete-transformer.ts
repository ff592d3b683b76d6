import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { transformers } from '../transform/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteTransformer.html */
export const action = defineAction('logs', 'DeleteTransformer', {
  authorize: (input, context) => onGroup(context, 'DeleteTransformer', input),
  handler(input, context) {
    context.state.table(transformers).delete(findGroup(context, input).key);
    return {};
  },
});
