import type { State } from '../../store/table.ts';
import { numberOf } from './attributes.ts';
import { settleGroup } from './groups.ts';
import { attempts, deduplications, messages, timeKey } from './state.ts';
import type { FoundQueue } from './queues.ts';
import type { QueueRow } from './state.ts';

/** Lets go of what has been in the queue for longer than it keeps messages. Costs one look when there is nothing. */
export function expireMessages({ row, state }: FoundQueue, now: number): void {
  const oldest = now - numberOf(row, 'MessageRetentionPeriod') * 1000;
  const table = state.table(messages);
  const touched = new Set<string>();
  for (const message of table.list({
    index: 'sent',
    from: timeKey(row.key, 0),
    below: timeKey(row.key, oldest),
  })) {
    table.delete(message.id);
    if (row.fifo && message.group !== undefined) touched.add(message.group);
  }
  for (const group of touched) settleGroup(state, row.key, group, now);
}

/** Forgets what was sent, or asked, more than five minutes ago. */
export function forgetOld(state: State, { key }: QueueRow, now: number): void {
  const range = { index: 'expires', from: timeKey(key, 0), below: timeKey(key, now + 1) };
  const sent = state.table(deduplications);
  for (const row of sent.list(range)) sent.delete(row.id);
  const asked = state.table(attempts);
  for (const row of asked.list(range)) asked.delete(row.id);
}
