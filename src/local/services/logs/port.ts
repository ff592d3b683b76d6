import type { TimerContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { takeEvents } from './put-events.ts';
import type { NewEvent } from './put-events.ts';
import { logGroups, logStreams, streamId } from './state.ts';
import { createStream } from './streams.ts';

/**
 * Writes to a log stream, within the caller's transaction; what other services of the cloud do for their users.
 * Group and stream are made when they are not there.
 * @param events In order of time.
 */
export function writeLog(
  context: TimerContext,
  place: { readonly group: string; readonly stream: string },
  events: readonly NewEvent[],
): void {
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
