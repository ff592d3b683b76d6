import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { deleteStream, findStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html */
export const action = defineAction('logs', 'DeleteLogStream', {
  authorize: (input, context) => onGroup(context, 'DeleteLogStream', input, input.logStreamName),
  handler(input, context) {
    const group = findGroup(context, input);
    deleteStream(context, findStream(context, group, input.logStreamName));
    return {};
  },
});
