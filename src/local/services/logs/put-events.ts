import type { TimerContext } from '../../action.ts';
import { invalidParameter } from './errors.ts';
import { applyFilters } from './filters/apply.ts';
import { BATCH_SPAN_MS, LOGS_LIMITS, NEWEST_EVENT_MS, OLDEST_EVENT_MS } from './limits.ts';
import { tailTopic } from './live-tail/topic.ts';
import { measure } from './measure.ts';
import { cutoff, scheduleSweep } from './retention.ts';
import { eventRowId, logEvents, logStreams } from './state.ts';
import type { LogEventRow, LogGroupRow, LogStreamRow } from './state.ts';
import { addStored } from './stored.ts';
import { transformationOf } from './transform/of-group.ts';

/** An event as a client sends it. */
export interface NewEvent {
  readonly timestamp: number;
  readonly message: string;
}

/** The events of a batch that were not taken, as AWS reports them: indexes into the batch. */
export interface Rejected {
  readonly tooNewLogEventStartIndex?: number | undefined;
  readonly tooOldLogEventEndIndex?: number | undefined;
  readonly expiredLogEventEndIndex?: number | undefined;
}

export interface Taken {
  readonly events: readonly LogEventRow[];
  readonly rejected: Rejected | undefined;
}

/** What is wrong with a batch as a whole. */
export function checkBatch(events: readonly NewEvent[]): void {
  const overhead = LOGS_LIMITS.eventOverhead;
  let size = 0;
  let last = -Infinity;
  for (const { timestamp, message } of events) {
    if (timestamp < last)
      throw invalidParameter('Log events in a single PutLogEvents request must be in chronological order.');
    last = timestamp;
    const bytes = Buffer.byteLength(message) + overhead;
    if (bytes > LOGS_LIMITS.eventBytes)
      throw invalidParameter(
        `Log event too large: ${bytes} bytes exceeds limit of ${LOGS_LIMITS.eventBytes}`,
      );
    size += bytes;
  }
  if (size > LOGS_LIMITS.batchBytes)
    throw invalidParameter(`Upload too large: ${size} bytes exceeds limit of ${LOGS_LIMITS.batchBytes}`);
  const [first] = events;
  if (first !== undefined && last - first.timestamp > BATCH_SPAN_MS)
    throw invalidParameter(
      'The batch of log events in a single PutLogEvents request cannot span more than 24 hours.',
    );
}

/** Takes the events that are neither too old, nor too new, nor past the group's retention. */
export function takeEvents(
  context: TimerContext,
  group: LogGroupRow,
  stream: LogStreamRow,
  batch: readonly NewEvent[],
): Taken {
  const { now, state } = context;
  const oldest = now - OLDEST_EVENT_MS;
  const expired = cutoff(group, now);
  const tooOld = batch.filter(({ timestamp }) => timestamp < oldest).length;
  const gone = batch.filter(({ timestamp }) => timestamp < expired).length;
  const newest = batch.findIndex(({ timestamp }) => timestamp > now + NEWEST_EVENT_MS);
  const kept = batch.slice(Math.max(tooOld, gone), newest === -1 ? batch.length : newest);
  const rejected: Rejected = {
    ...(newest === -1 ? {} : { tooNewLogEventStartIndex: newest }),
    ...(tooOld === 0 ? {} : { tooOldLogEventEndIndex: tooOld }),
    ...(gone === 0 ? {} : { expiredLogEventEndIndex: gone }),
  };
  const table = state.table(logEvents);
  const transformed = transformationOf(context, group, stream)?.(kept.map(({ message }) => message));
  const events = kept.map(({ timestamp, message }, index): LogEventRow => {
    const number = stream.taken + index + 1;
    return {
      id: eventRowId(stream.key, timestamp, number),
      group: group.key,
      stream: stream.key,
      streamName: stream.name,
      timestamp,
      ingested: now,
      number,
      message,
      ...(transformed === undefined ? {} : { transformed: transformed[index] }),
    };
  });
  let bytes = 0;
  for (const event of events) {
    table.put(event);
    bytes += Buffer.byteLength(event.message) + LOGS_LIMITS.eventOverhead;
  }
  noteEvents(context, group, stream, events);
  addStored(context, group.key, bytes);
  if (events.length > 0)
    measure(context, group.name, { IncomingBytes: bytes, IncomingLogEvents: events.length });
  applyFilters(context, group, stream, events);
  context.announce(
    tailTopic(context, group.key),
    events.map(({ id }) => id),
  );
  return { events, rejected: Object.keys(rejected).length === 0 ? undefined : rejected };
}

function noteEvents(
  context: TimerContext,
  group: LogGroupRow,
  stream: LogStreamRow,
  events: readonly LogEventRow[],
): void {
  const first = events.at(0)?.timestamp;
  const last = events.at(-1)?.timestamp;
  if (first === undefined || last === undefined) return;
  context.state.table(logStreams).put({
    ...stream,
    taken: stream.taken + events.length,
    firstEvent: Math.min(stream.firstEvent ?? Infinity, first),
    lastEvent: Math.max(stream.lastEvent ?? 0, last),
    lastIngestion: context.now,
  });
  // Only an event older than all of its stream can be the group's oldest.
  if (group.retentionDays !== undefined && !(first >= (stream.firstEvent ?? Infinity)))
    scheduleSweep(context, group);
}
