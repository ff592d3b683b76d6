import { isServiceError } from '../../aws/service-error.ts';
import { partitionOf } from '../../data/regions.ts';
import type { StartLiveTailResponseStream } from '../../wire/generated/logs.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { untilAborted } from '../until-aborted.ts';
import { logLine } from './event.ts';
import type { LogLine } from './event.ts';
import type { FilterLogInput } from './filter.ts';

/**
 * The lines of a group as they come in, by a session of Live Tail: no call for each look, and AWS bills it by the minute.
 * A session ends after three hours and another one is begun; of more than 500 lines a second AWS tells a sample.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html
 */
export async function* liveTail(
  { group, pattern, streamPrefix }: Pick<FilterLogInput, 'group' | 'pattern' | 'streamPrefix'>,
  context: OperationContext,
): AsyncGenerator<LogLine> {
  const { connection, account, region } = await onePlace('logs tail --live', context);
  const arn = `arn:${partitionOf(region)}:logs:${region}:${account}:log-group:${group}`;
  let sampled = false;
  for (;;) {
    const { responseStream } = await connection.call(
      'logs',
      'StartLiveTail',
      {
        logGroupIdentifiers: [arn],
        ...(pattern === undefined ? {} : { logEventFilterPattern: pattern }),
        ...(streamPrefix === undefined ? {} : { logStreamNamePrefixes: [streamPrefix] }),
      },
      { signal: context.signal },
    );
    for await (const { sessionUpdate } of events(responseStream, context.signal)) {
      if (sessionUpdate?.sessionMetadata?.sampled === true && !sampled) {
        sampled = true;
        const message = 'There are more than 500 lines a second: Live Tail shows a sample of them.';
        context.host.notify({ kind: 'advice', message });
      }
      for (const event of sessionUpdate?.sessionResults ?? []) yield logLine(group, event);
    }
  }
}

/** The events of one session; time that is over is its end. */
async function* events(
  stream: AsyncIterable<StartLiveTailResponseStream> | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<StartLiveTailResponseStream> {
  if (stream === undefined) return;
  try {
    yield* untilAborted(stream, signal);
  } catch (error) {
    if (!isServiceError(error, 'SessionTimeoutException')) throw error;
  }
}
