import { defineStagedAction } from '../../../action.ts';
import { liveEvents } from '../../../live-events.ts';
import { onGroup } from '../groups.ts';
import { openTail } from '../live-tail/open.ts';
import { tail } from '../live-tail/tail.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html */
export const action = defineStagedAction('logs', 'StartLiveTail', {
  authorize: (input, context) =>
    input.logGroupIdentifiers.flatMap((logGroupIdentifier) =>
      onGroup(context, 'StartLiveTail', { logGroupIdentifier }).map((request) => ({
        ...request,
        arn: request.arn.replace(/:log-stream:$/, ':*'),
      })),
    ),
  handler: (input, context) => openTail(context, input),
  finish: async (session, phase) => ({
    responseStream: liveEvents(phase.signal, (signal) => tail(session, phase, signal)),
  }),
});
