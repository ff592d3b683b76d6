import type { ActionContext } from '../../action.ts';
import { invalidValue } from './errors.ts';
import { settleGroup } from './groups.ts';
import { SQS_LIMITS } from './limits.ts';
import { measure, touch } from './measure.ts';
import { announceNews } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import { readHandle } from './receipt.ts';
import { messages } from './state.ts';

/**
 * Deletes messages by their receipt handles. A message that is gone is deleted again with success. In a standard
 * queue an older handle than the newest deletes nothing, as AWS warns it might; a FIFO queue refuses it once the
 * visibility timeout is over.
 */
export class Deletion {
  readonly #queue: FoundQueue;
  readonly #context: ActionContext;
  readonly #groups = new Set<string>();
  #deleted = 0;

  constructor(context: ActionContext, queue: FoundQueue) {
    this.#queue = queue;
    this.#context = context;
  }

  /** Deletes one; `finish` has to follow the last. */
  delete(handle: string): void {
    const { row, state } = this.#queue;
    const { message, newest } = readHandle(this.#queue, handle);
    if (message === undefined) return;
    if (row.fifo && (!newest || message.visible <= this.#context.now))
      throw invalidValue(handle, 'ReceiptHandle', 'The receipt handle has expired.');
    if (!newest) return;
    state.table(messages).delete(message.id);
    this.#deleted++;
    if (row.fifo && message.group !== undefined) this.#groups.add(message.group);
  }

  /** Lets the groups go on that were waited for. */
  finish(): void {
    const { row, state } = this.#queue;
    for (const group of this.#groups) settleGroup(state, row.key, group, this.#context.now);
    if (this.#groups.size > 0) announceNews(this.#context, row);
    if (this.#deleted > 0) measure(this.#context, this.#queue, ['NumberOfMessagesDeleted'], [this.#deleted]);
  }
}

/**
 * Gives a message that is in flight another while, from now on; 0 gives it back. In a standard queue the handle stays
 * good after the visibility timeout, until somebody else receives the message.
 */
export function changeVisibility(
  context: ActionContext,
  queue: FoundQueue,
  handle: string,
  seconds: number | undefined,
): void {
  const { row, state } = queue;
  const { now } = context;
  const most = SQS_LIMITS.maxVisibilitySeconds;
  const wanted = seconds ?? 0;
  if (wanted < 0 || wanted > most)
    throw invalidValue(wanted, 'VisibilityTimeout', `Must be between 0 and ${most}, if provided.`);
  const { message, newest } = readHandle(queue, handle);
  if (message === undefined || !newest || (row.fifo && message.visible <= now))
    throw invalidValue(
      handle,
      'ReceiptHandle',
      'Message does not exist or is not available for visibility timeout change.',
    );
  const visible = now + wanted * 1000;
  if (visible > (message.lastReceived ?? now) + most * 1000)
    throw invalidValue(
      wanted,
      'VisibilityTimeout',
      `Total VisibilityTimeout for the message is beyond the limit [${most} seconds].`,
    );
  state.table(messages).put({ ...message, visible });
  touch(context, queue);
  if (row.fifo && message.group !== undefined) settleGroup(state, row.key, message.group, now);
  announceNews(context, row);
}
