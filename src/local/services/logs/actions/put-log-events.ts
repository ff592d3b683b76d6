import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { checkBatch, takeEvents } from '../put-events.ts';
import { sequenceToken } from '../sequence-token.ts';
import { findStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
export const action = defineAction('logs', 'PutLogEvents', {
  authorize: (input, context) => onGroup(context, 'PutLogEvents', input, input.logStreamName),
  handler(input, context) {
    checkBatch(input.logEvents);
    const group = findGroup(context, input);
    const stream = findStream(context, group, input.logStreamName);
    const { events, rejected } = takeEvents(context, group, stream, input.logEvents);
    const nextSequenceToken = sequenceToken({ key: stream.key, taken: stream.taken + events.length });
    return { nextSequenceToken, rejectedLogEventsInfo: rejected };
  },
});
