import type { TimerContext } from '../../action.ts';
import { touch } from './measure.ts';
import { joinGroup, settleGroup } from './groups.ts';
import { queueByArn, announceNews } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import { redrivePolicy } from './redrive-policy.ts';
import { messages } from './state.ts';
import type { MessageRow } from './state.ts';
import { takePlace } from './take-place.ts';

/** Where messages of a queue go that were received too often; undefined when nowhere (or that queue is gone). */
export interface DeadLetterTarget {
  readonly queue: FoundQueue;
  readonly maxReceiveCount: number;
}

export function deadLetterTarget(context: TimerContext, { row }: FoundQueue): DeadLetterTarget | undefined {
  const policy = redrivePolicy(row);
  const queue = policy === undefined ? undefined : queueByArn(context, policy.deadLetterTargetArn);
  return policy === undefined || queue === undefined
    ? undefined
    : { queue, maxReceiveCount: policy.maxReceiveCount };
}

/**
 * Moves a message to another queue. A standard queue keeps the time at which it was first sent, so that retention
 * goes on; a FIFO queue begins anew.
 * @param deadLetterSource The ARN of the queue that it comes from, when the other is its dead-letter queue.
 */
export function moveMessage(
  context: TimerContext,
  message: MessageRow,
  from: FoundQueue,
  to: FoundQueue,
  deadLetterSource: string | undefined,
): void {
  const { now } = context;
  from.state.table(messages).delete(message.id);
  const { row, state } = to;
  const { group } = message;
  const { id, sequence } = takePlace(context, state, row.key, row.fifo ? group : undefined);
  // Back in a source queue the count begins anew, or the message would be a dead letter at once.
  const counts = deadLetterSource === undefined ? { receives: 0, firstReceived: undefined } : {};
  const moved: MessageRow = {
    ...message,
    ...counts,
    id,
    queue: row.key,
    sent: row.fifo || deadLetterSource === undefined ? now : message.sent,
    visible: now,
    lastReceived: undefined,
    receipt: undefined,
    sequence: row.fifo ? sequence : undefined,
    deadLetterSource,
  };
  state.table(messages).put(moved);
  if (row.fifo && group !== undefined) joinGroup(state, row.key, group, moved);
  if (from.row.fifo && group !== undefined) settleGroup(from.state, from.row.key, group, now);
  announceNews(context, row);
  touch(context, from);
  touch(context, to);
}
