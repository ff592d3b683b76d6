import type { TimerContext } from '../../../action.ts';
import type { PublishedMessage } from '../message.ts';

/** A message and who is to get it. */
export interface Delivery {
  readonly subscription: string;
  readonly message: PublishedMessage;
  /** From 1. */
  readonly attempt: number;
}

/** Queues are in this cloud and called at once; functions and web servers may call back, and are not waited for. */
export function deliverLater(
  { now, timers }: Pick<TimerContext, 'now' | 'timers'>,
  delivery: Delivery,
  protocol: string,
  delaySeconds = 0,
): void {
  const { subscription, message, attempt } = delivery;
  timers.schedule({
    due: now + Math.round(delaySeconds * 1000),
    kind: protocol === 'sqs' ? 'sns.deliver' : 'sns.call',
    key: `${message.messageId}/${subscription}/${attempt}`,
    payload: delivery,
  });
}
