import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { readStream } from '../read-stream.ts';
import { findStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
export const action = defineAction('logs', 'GetLogEvents', {
  authorize: (input, context) => onGroup(context, 'GetLogEvents', input, input.logStreamName),
  handler(input, context) {
    const group = findGroup(context, input);
    const stream = findStream(context, group, input.logStreamName);
    const { events, nextForwardToken, nextBackwardToken } = readStream(context, group, stream, input);
    return {
      events: events.map(({ timestamp, message, ingested }) => ({
        timestamp,
        message,
        ingestionTime: ingested,
      })),
      nextForwardToken,
      nextBackwardToken,
    };
  },
});
