import type { AuthorizationRequest, TimerContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { ofStream } from './groups.ts';
import { takeEvents } from './put-events.ts';
import type { NewEvent } from './put-events.ts';
import { logGroups, logStreams, streamId } from './state.ts';
import { createStream } from './streams.ts';

/** A stream, with its group. */
export interface LogPlace {
  readonly group: string;
  readonly stream: string;
}

/** What somebody must be allowed to do who writes to a stream as it is now: what is not there has to be made. */
export function logPermissions(context: TimerContext, { group, stream }: LogPlace): AuthorizationRequest[] {
  const row = context.state.table(logGroups).get(group);
  const there =
    row !== undefined && context.state.table(logStreams).get(streamId(row.key, stream)) !== undefined;
  const actions = [
    ...(row === undefined ? ['CreateLogGroup'] : []),
    ...(there ? [] : ['CreateLogStream']),
    'PutLogEvents',
  ];
  return actions.map((action) => ofStream(context, action, group, action === 'CreateLogGroup' ? '' : stream));
}

/**
 * Writes to a log stream, within the caller's transaction; what other services of the cloud do for their users.
 * Group and stream are made when they are not there.
 * @param events In order of time.
 */
export function writeLog(context: TimerContext, place: LogPlace, events: readonly NewEvent[]): void {
  const { state, random, now } = context;
  const groups = state.table(logGroups);
  let group = groups.get(place.group);
  if (group === undefined) {
    group = { name: place.group, key: random.hex(16), created: now, class: 'STANDARD', tags: {} };
    groups.put(group);
  }
  const stream =
    state.table(logStreams).get(streamId(group.key, place.stream)) ??
    createStream(context, group, place.stream);
  takeEvents(context, group, stream, events);
}

/** Whether there is a log group of this name. */
export function logGroupExists(state: State, name: string): boolean {
  return state.table(logGroups).get(name) !== undefined;
}
