import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { logLine } from './event.ts';
import type { LogLine, TimeRange } from './event.ts';

export interface FilterLogInput extends TimeRange {
  readonly group: string;
  /** A filter pattern of CloudWatch Logs; everything when absent. */
  readonly pattern?: string | undefined;
  readonly streamPrefix?: string | undefined;
}

/** Searches all streams of a group. An empty page is not the end: only a page without a token is. */
export async function* filterLog(input: FilterLogInput, context: OperationContext): AsyncGenerator<LogLine> {
  const { connection } = await onePlace('logs filter', context);
  for await (const event of eventsOf(connection, input, context.signal)) yield logLine(input.group, event);
}

export interface FoundEvent {
  readonly eventId?: string | undefined;
  readonly timestamp?: number | undefined;
  readonly message?: string | undefined;
  readonly logStreamName?: string | undefined;
}

export async function* eventsOf(
  connection: Connection,
  { group, pattern, streamPrefix, start, end }: FilterLogInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<FoundEvent> {
  const question = {
    logGroupName: group,
    ...(pattern === undefined ? {} : { filterPattern: pattern }),
    ...(streamPrefix === undefined ? {} : { logStreamNamePrefix: streamPrefix }),
    ...(start === undefined ? {} : { startTime: start }),
    ...(end === undefined ? {} : { endTime: end }),
  };
  for await (const { events = [] } of connection.pages('logs', 'FilterLogEvents', question, { signal }))
    yield* events;
}
