import type { State } from '../../store/table.ts';
import { groupKey, groups, messages } from './state.ts';
import type { MessageRow } from './state.ts';

/** A group is received from in tens at most, so no more than its first ten messages can be in flight. */
const mostInFlight = 10;

/** The messages of a group in their order. */
export function messagesOf(state: State, queue: string, group: string, limit: number): Iterable<MessageRow> {
  const prefix = groupKey(queue, group);
  return state.table(messages).list({ from: `${prefix}/`, below: `${prefix}0`, limit });
}

/** Notes when a group can be received from next: not while one of its messages is in flight. */
export function settleGroup(state: State, queue: string, group: string, now: number): void {
  const table = state.table(groups);
  const first = [...messagesOf(state, queue, group, mostInFlight)];
  const [head] = first;
  if (head === undefined) {
    table.delete(groupKey(queue, group));
    return;
  }
  const inFlight = first.filter((row) => row.receipt !== undefined && row.visible > now);
  const ready = Math.max(head.visible, ...inFlight.map((row) => row.visible));
  const before = table.get(groupKey(queue, group));
  const place = head.id.slice(-12);
  if (before?.ready !== ready || before.head !== place) table.put({ queue, group, ready, head: place });
}

/** Notes that a message was put at the end of a group: only that of an empty group is the next one. */
export function joinGroup(state: State, queue: string, group: string, message: MessageRow): void {
  const table = state.table(groups);
  if (table.get(groupKey(queue, group)) !== undefined) return;
  table.put({ queue, group, ready: message.visible, head: message.id.slice(-12) });
}
