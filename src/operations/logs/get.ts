import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { logLine } from './event.ts';
import type { LogLine, TimeRange } from './event.ts';

/** Reads one stream from its head. It is over when a token repeats: an empty page alone is not the end. */
export async function* getLog(
  input: TimeRange & { readonly group: string; readonly stream: string },
  context: OperationContext,
): AsyncGenerator<LogLine> {
  const { connection } = await onePlace('logs get', context);
  const { group, stream, start, end } = input;
  let nextToken: string | undefined;
  for (;;) {
    const page = await connection.call(
      'logs',
      'GetLogEvents',
      {
        logGroupName: group,
        logStreamName: stream,
        startFromHead: true,
        ...(start === undefined ? {} : { startTime: start }),
        ...(end === undefined ? {} : { endTime: end }),
        ...(nextToken === undefined ? {} : { nextToken }),
      },
      { signal: context.signal },
    );
    for (const event of page.events ?? []) yield logLine(group, event, stream);
    if (page.nextForwardToken === undefined || page.nextForwardToken === nextToken) return;
    nextToken = page.nextForwardToken;
  }
}
