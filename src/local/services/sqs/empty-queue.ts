import type { FoundQueue } from './queues.ts';
import { attempts, counters, deduplications, endOfTimes, groups, messages, timeKey } from './state.ts';

/** Takes away all messages of a queue, those in flight too. */
export function emptyQueue({ row, state }: FoundQueue): void {
  const range = { from: timeKey(row.key, 0), below: endOfTimes(row.key) };
  const table = state.table(messages);
  for (const message of table.list({ index: 'sent', ...range })) table.delete(message.id);
  const waiting = state.table(groups);
  for (const group of waiting.list({ index: 'ready', ...range })) waiting.delete(groups.id(group));
}

/** Takes away all that a queue kept beside itself. */
export function forgetQueue(queue: FoundQueue): void {
  emptyQueue(queue);
  const { row, state } = queue;
  const range = { index: 'expires', from: timeKey(row.key, 0), below: endOfTimes(row.key) };
  const sent = state.table(deduplications);
  for (const { id } of sent.list(range)) sent.delete(id);
  const asked = state.table(attempts);
  for (const { id } of asked.list(range)) asked.delete(id);
  state.table(counters).delete(row.key);
}
