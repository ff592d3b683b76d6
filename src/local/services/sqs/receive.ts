import type { ActionContext } from '../../action.ts';
import { deadLetterTarget, moveMessage } from './dead-letters.ts';
import type { DeadLetterTarget } from './dead-letters.ts';
import { expireMessages } from './expire.ts';
import { messagesOf, settleGroup } from './groups.ts';
import { SQS_LIMITS } from './limits.ts';
import type { FoundQueue } from './queues.ts';
import { endOfTimes, groups, messages, timeKey } from './state.ts';
import type { MessageRow } from './state.ts';

/** How many messages are in flight. */
export function countInFlight({ row, state }: FoundQueue, now: number): number {
  return state
    .table(messages)
    .count({ index: 'held', from: timeKey(row.key, now + 1), below: endOfTimes(row.key) });
}

/**
 * Takes up to `most` messages that are visible, and hides them for `visibility` seconds. What was received too
 * often goes to the dead-letter queue instead. In a FIFO queue a group with a message in flight gives none.
 */
export function receiveMessages(
  context: ActionContext,
  queue: FoundQueue,
  most: number,
  visibility: number,
): readonly MessageRow[] {
  expireMessages(queue, context.now);
  const target = deadLetterTarget(context, queue);
  return queue.row.fifo
    ? receiveGroups(context, queue, most, visibility, target)
    : receiveAny(context, queue, most, visibility, target);
}

/** Whether the queue has as many messages in flight as it may. */
export function isFull(queue: FoundQueue, now: number): boolean {
  return countInFlight(queue, now) >= SQS_LIMITS.inFlight;
}

/** When the next message becomes visible by itself, epoch milliseconds. */
export function nextVisible({ row, state }: FoundQueue, now: number): number | undefined {
  const range = { from: timeKey(row.key, now + 1), below: endOfTimes(row.key), limit: 1 };
  if (row.fifo) return [...state.table(groups).list({ index: 'ready', ...range })][0]?.ready;
  return [...state.table(messages).list({ index: 'visible', ...range })][0]?.visible;
}

function receiveAny(
  context: ActionContext,
  queue: FoundQueue,
  most: number,
  visibility: number,
  target: DeadLetterTarget | undefined,
): readonly MessageRow[] {
  const { row, state } = queue;
  const found: MessageRow[] = [];
  const range = { from: timeKey(row.key, 0), below: timeKey(row.key, context.now + 1) };
  for (;;) {
    // What is taken or moved leaves the range, so that its beginning is always what is next.
    const wanted = most - found.length;
    const next = [...state.table(messages).list({ index: 'visible', ...range, limit: wanted })];
    for (const message of next) {
      const taken = take(context, queue, message, visibility, target);
      if (taken !== undefined) found.push(taken);
    }
    if (next.length < wanted || found.length >= most || visibility === 0) return found;
  }
}

function receiveGroups(
  context: ActionContext,
  queue: FoundQueue,
  most: number,
  visibility: number,
  target: DeadLetterTarget | undefined,
): readonly MessageRow[] {
  const { row, state } = queue;
  const { now } = context;
  const found: MessageRow[] = [];
  const range = { from: timeKey(row.key, 0), below: timeKey(row.key, now + 1), limit: most };
  for (const { group } of state.table(groups).list({ index: 'ready', ...range })) {
    // Dead letters leave the group, so that more than are wanted may have to be looked at.
    for (const message of messagesOf(state, row.key, group, Infinity)) {
      if (found.length >= most || message.visible > now) break;
      const taken = take(context, queue, message, visibility, target);
      if (taken !== undefined) found.push(taken);
    }
    settleGroup(state, row.key, group, now);
    if (found.length >= most) break;
  }
  return found;
}

function take(
  context: ActionContext,
  queue: FoundQueue,
  message: MessageRow,
  visibility: number,
  target: DeadLetterTarget | undefined,
): MessageRow | undefined {
  const { now, random } = context;
  if (target !== undefined && message.receives >= target.maxReceiveCount) {
    moveMessage(context, message, queue, target.queue, queue.arn);
    return undefined;
  }
  const taken: MessageRow = {
    ...message,
    receives: message.receives + 1,
    firstReceived: message.firstReceived ?? now,
    lastReceived: now,
    visible: now + visibility * 1000,
    receipt: random.hex(16),
  };
  queue.state.table(messages).put(taken);
  return taken;
}
