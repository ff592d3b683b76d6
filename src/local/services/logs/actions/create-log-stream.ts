import { defineAction } from '../../../action.ts';
import { checkNames } from '../errors.ts';
import { findGroup, onGroup } from '../groups.ts';
import { createStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html */
export const action = defineAction('logs', 'CreateLogStream', {
  authorize: (input, context) => onGroup(context, 'CreateLogStream', input, input.logStreamName),
  handler(input, context) {
    checkNames(input.logGroupName, input.logStreamName);
    createStream(context, findGroup(context, input), input.logStreamName);
    return {};
  },
});
