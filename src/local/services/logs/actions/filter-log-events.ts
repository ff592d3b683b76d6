import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { writeEventId } from '../event-id.ts';
import { searchGroup } from '../filter-events.ts';
import { findGroup, onGroup } from '../groups.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { maskOf, plain } from '../mask.ts';
import { tokensOf } from '../paging.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { findStream } from '../streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
export const action = defineAction('logs', 'FilterLogEvents', {
  authorize: (input, context) => [
    ...onGroup(context, 'FilterLogEvents', input),
    ...(input.unmask === true ? onGroup(context, 'Unmask', input) : []),
  ],
  handler(input, context) {
    const { logStreamNames: names, logStreamNamePrefix: prefix, filterPattern, limit } = input;
    if (names !== undefined && prefix !== undefined)
      throw invalidParameter('logStreamNamePrefix and logStreamNames are mutually exclusive parameters.');
    const pattern = compilePattern(filterPattern ?? '');
    const group = findGroup(context, input);
    const shown = input.unmask === true ? plain : maskOf(context, group);
    for (const name of names ?? []) findStream(context, group, name);
    const { after, seal } = tokensOf('FilterLogEvents', input, context);
    const { events, next } = searchGroup(context, group, {
      startTime: input.startTime,
      endTime: input.endTime,
      limit: limit ?? LOGS_LIMITS.pageEvents,
      after,
      inStream: (name) => names?.includes(name) ?? name.startsWith(prefix ?? ''),
      matches: (message) => pattern.match(message) !== undefined,
    });
    return {
      events: events.map((event) => ({
        logStreamName: event.streamName,
        timestamp: event.timestamp,
        message: shown(event),
        ingestionTime: event.ingested,
        eventId: writeEventId(event),
      })),
      // Deprecated since June 2020: always empty.
      searchedLogStreams: [],
      nextToken: next === undefined ? undefined : seal(next),
    };
  },
});
