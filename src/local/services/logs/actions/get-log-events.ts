import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { maskOf, plain } from '../mask.ts';
import { readStream } from '../read-stream.ts';
import { findStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
export const action = defineAction('logs', 'GetLogEvents', {
  authorize: (input, context) => [
    ...onGroup(context, 'GetLogEvents', input, input.logStreamName),
    ...(input.unmask === true ? onGroup(context, 'Unmask', input) : []),
  ],
  handler(input, context) {
    const group = findGroup(context, input);
    const stream = findStream(context, group, input.logStreamName);
    const shown = input.unmask === true ? plain : maskOf(context, group);
    const { events, nextForwardToken, nextBackwardToken } = readStream(context, group, stream, input);
    return {
      events: events.map((event) => ({
        timestamp: event.timestamp,
        message: shown(event),
        ingestionTime: event.ingested,
      })),
      nextForwardToken,
      nextBackwardToken,
    };
  },
});
