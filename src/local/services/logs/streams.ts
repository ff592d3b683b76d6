import type { TimerContext } from '../../action.ts';
import type { Place } from '../../blocks/arns.ts';
import { alreadyExists, streamNotFound } from './errors.ts';
import { groupArn } from './groups.ts';
import { logEvents, logStreams, streamId } from './state.ts';
import type { LogGroupRow, LogStreamRow } from './state.ts';

export function findStream(context: TimerContext, group: LogGroupRow, name: string): LogStreamRow {
  const row = context.state.table(logStreams).get(streamId(group.key, name));
  if (row === undefined) throw streamNotFound();
  return row;
}

export function createStream(context: TimerContext, group: LogGroupRow, name: string): LogStreamRow {
  const table = context.state.table(logStreams);
  if (table.get(streamId(group.key, name)) !== undefined) throw alreadyExists('stream');
  const row = { name, group: group.key, key: context.random.hex(20), created: context.now, taken: 0 };
  table.put(row);
  return row;
}

/** The streams of a group whose names begin with a prefix, in order of name. */
export function streamsOf(
  context: TimerContext,
  group: LogGroupRow,
  prefix = '',
  after?: string,
): Iterable<LogStreamRow> {
  const from = streamId(group.key, prefix);
  const range = { from, below: `${from}\u{10ffff}` };
  return context.state
    .table(logStreams)
    .list(after === undefined ? range : { ...range, after: streamId(group.key, after) });
}

export function deleteStream(context: TimerContext, row: LogStreamRow): void {
  const events = context.state.table(logEvents);
  const range = { from: `${row.key}|`, below: `${row.key}|~` };
  for (const { id } of events.list(range)) events.delete(id);
  context.state.table(logStreams).delete(streamId(row.group, row.name));
}

export function streamArn(place: Place, group: LogGroupRow, name: string): string {
  return `${groupArn(place, group.name)}:log-stream:${name}`;
}
