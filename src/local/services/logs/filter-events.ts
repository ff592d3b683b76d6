import type { TimerContext } from '../../action.ts';
import { LOGS_LIMITS, SEARCHED_AT_ONCE } from './limits.ts';
import { cutoff } from './retention.ts';
import { logEvents, timeText } from './state.ts';
import type { LogEventRow, LogGroupRow } from './state.ts';

export interface Search {
  readonly startTime?: number | undefined;
  /** Inclusive. */
  readonly endTime?: number | undefined;
  readonly limit: number;
  /** The row that the last page ended with. */
  readonly after?: string | undefined;
  readonly inStream: (name: string) => boolean;
  readonly matches: (message: string) => boolean;
}

export interface SearchPage {
  readonly events: readonly LogEventRow[];
  /** The row after which to go on; undefined when all has been searched. */
  readonly next: string | undefined;
}

/** Searches the events of a group in order of time, as far as one call goes. */
export function searchGroup(context: TimerContext, group: LogGroupRow, search: Search): SearchPage {
  const from = `${group.key}|${timeText(Math.max(search.startTime ?? 0, cutoff(group, context.now)))}`;
  const below =
    search.endTime === undefined ? `${group.key}|~` : `${group.key}|${timeText(search.endTime + 1)}`;
  const events: LogEventRow[] = [];
  let searched = 0;
  let bytes = 0;
  let last: string | undefined;
  for (const row of rowsFrom(context, from, below, search.after)) {
    if (searched >= SEARCHED_AT_ONCE) return { events, next: last };
    const found = search.inStream(row.streamName) && search.matches(row.message);
    if (found) bytes += Buffer.byteLength(row.message) + LOGS_LIMITS.eventOverhead;
    const full = events.length >= search.limit || bytes > LOGS_LIMITS.pageBytes;
    if (found && full && events.length > 0) return { events, next: last };
    if (found) events.push(row);
    last = row.id;
    searched += 1;
  }
  return { events, next: undefined };
}

/** A row that is gone (expired, or its stream deleted) has left its time in its id. */
function* rowsFrom(
  context: TimerContext,
  from: string,
  below: string,
  after: string | undefined,
): Generator<LogEventRow> {
  const table = context.state.table(logEvents);
  if (after === undefined) {
    yield* table.list({ index: 'time', from, below });
    return;
  }
  const [group = ''] = from.split('|');
  const place = `${group}|${after.split('|')[1] ?? ''}`;
  for (const row of table.list({ index: 'time', from: place > from ? place : from, below })) {
    if (`${group}|${timeText(row.timestamp)}` > place || row.id > after) yield row;
  }
}
