import type { ActionContext } from '../../action.ts';
import { checkId } from './check-message.ts';
import { forgetOld } from './expire.ts';
import { settleGroup } from './groups.ts';
import { DEDUPLICATION_MS } from './limits.ts';
import type { FoundQueue } from './queues.ts';
import { attempts, messages } from './state.ts';
import type { MessageRow } from './state.ts';

/** What the same attempt was given before, hidden for another while; undefined when it has to receive anew. */
export function repeatAttempt(
  context: ActionContext,
  { row, state }: FoundQueue,
  attempt: string,
  visibility: number,
): readonly MessageRow[] | undefined {
  checkId('ReceiveRequestAttemptId', attempt);
  forgetOld(state, row, context.now);
  const held = state.table(attempts).get(`${row.key}/${attempt}`)?.held ?? [];
  const table = state.table(messages);
  const found = held.flatMap(({ id, receipt }) => {
    const message = table.get(id);
    return message?.receipt === receipt && message.visible > context.now ? [message] : [];
  });
  // A message that was deleted or became visible meanwhile has changed what the attempt could be answered with.
  if (found.length === 0 || found.length < held.length) return undefined;
  const again = found.map((message) => ({ ...message, visible: context.now + visibility * 1000 }));
  for (const message of again) table.put(message);
  for (const group of new Set(again.map((message) => message.group ?? '')))
    settleGroup(state, row.key, group, context.now);
  return again;
}

/** Keeps what an attempt was given, for five minutes. */
export function keepAttempt(
  { now }: ActionContext,
  { row, state }: FoundQueue,
  attempt: string,
  given: readonly MessageRow[],
): void {
  if (given.length === 0) return;
  state.table(attempts).put({
    id: `${row.key}/${attempt}`,
    queue: row.key,
    expires: now + DEDUPLICATION_MS,
    held: given.map(({ id, receipt = '' }) => ({ id, receipt })),
  });
}
