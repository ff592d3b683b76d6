import type { TimerContext } from '../../timer-context.ts';
import { numberOf } from './attributes.ts';
import { queueByArn } from './queues.ts';
import { waitingIn } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** Seconds for which a received message stays hidden; undefined when there is no such queue. */
export function visibilityOf(context: TimerContext, queueArn: string): number | undefined {
  const queue = queueByArn(context, queueArn);
  return queue === undefined ? undefined : numberOf(queue.row, 'VisibilityTimeout');
}

/** What waits in a queue; undefined when there is no such queue. */
export function waitingMessages(context: TimerContext, queueArn: string): Waiting | undefined {
  const queue = queueByArn(context, queueArn);
  return queue === undefined ? undefined : waitingIn(queue.row, queue.state, context.now);
}
