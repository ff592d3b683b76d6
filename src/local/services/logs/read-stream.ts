import type { TimerContext } from '../../action.ts';
import { invalidToken } from './errors.ts';
import { readEventId, writeEventId } from './event-id.ts';
import { LOGS_LIMITS } from './limits.ts';
import { cutoff } from './retention.ts';
import { eventRowId, logEvents } from './state.ts';
import type { LogEventRow, LogGroupRow, LogStreamRow } from './state.ts';

/** What GetLogEvents asks of a stream. Times are epoch milliseconds; the end is not included. */
export interface StreamQuestion {
  readonly startTime?: number | undefined;
  readonly endTime?: number | undefined;
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
  readonly startFromHead?: boolean | undefined;
}

export interface StreamPage {
  readonly events: readonly LogEventRow[];
  readonly nextForwardToken: string;
  readonly nextBackwardToken: string;
}

const none = '0'.repeat(56);

/** One page, and the tokens of its two neighbours. At the end of the stream a token gives itself again. */
export function readStream(
  context: TimerContext,
  group: LogGroupRow,
  stream: LogStreamRow,
  question: StreamQuestion,
): StreamPage {
  const { startTime = 0, endTime, nextToken } = question;
  const token = nextToken === undefined ? undefined : readToken(nextToken);
  const from = eventRowId(stream.key, Math.max(startTime, cutoff(group, context.now)), 0);
  const below = endTime === undefined ? `${stream.key}|~` : eventRowId(stream.key, endTime, 0);
  const place = token === undefined || token.id === none ? undefined : readEventId(token.id);
  const at = place === undefined ? undefined : eventRowId(stream.key, place.timestamp, place.number);
  const backwards = token === undefined ? question.startFromHead !== true : token.direction === 'b';
  const limit = question.limit ?? LOGS_LIMITS.pageEvents;
  const table = context.state.table(logEvents);
  // A backward token that has no place was given where there was nothing: nothing is before it.
  const range = backwards
    ? { from, below: token === undefined ? below : (at ?? from) }
    : { from, below, ...(at === undefined || at < from ? {} : { after: at }) };
  const events = backwards ? lastOf(table.list(range), limit) : firstOf(table.list(range), limit);
  const first = events.at(0);
  const last = events.at(-1);
  const here = token?.id ?? none;
  return {
    events,
    nextForwardToken: `f/${last === undefined ? here : writeEventId(last)}/s`,
    nextBackwardToken: `b/${first === undefined ? here : writeEventId(first)}/s`,
  };
}

function readToken(text: string): { readonly direction: string; readonly id: string } {
  const [, direction, id] = /^([fb])\/(\d{56})\/s$/.exec(text) ?? [];
  if (direction === undefined || id === undefined) throw invalidToken();
  return { direction, id };
}

/** As many as fit into a page: by number and by bytes, one at least. */
function firstOf(rows: Iterable<LogEventRow>, limit: number): LogEventRow[] {
  const page: LogEventRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += sizeOf(row);
    if (page.length >= limit || (page.length > 0 && bytes > LOGS_LIMITS.pageBytes)) break;
    page.push(row);
  }
  return page;
}

function lastOf(rows: Iterable<LogEventRow>, limit: number): LogEventRow[] {
  const page: LogEventRow[] = [];
  let bytes = 0;
  let gone = 0;
  for (const row of rows) {
    page.push(row);
    bytes += sizeOf(row);
    for (
      let oldest = page[gone];
      oldest !== undefined &&
      (page.length - gone > limit || (page.length - gone > 1 && bytes > LOGS_LIMITS.pageBytes));
      oldest = page[gone]
    ) {
      bytes -= sizeOf(oldest);
      gone += 1;
    }
  }
  return page.slice(gone);
}

function sizeOf({ message }: LogEventRow): number {
  return Buffer.byteLength(message) + LOGS_LIMITS.eventOverhead;
}
