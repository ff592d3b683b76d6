import type { TimerContext } from '../../timer-context.ts';
import { numberOf } from './attributes.ts';
import { queueByArn } from './queues.ts';
import { endOfTimes, groups, messages, timeKey } from './state.ts';

/** Seconds for which a received message stays hidden; undefined when there is no such queue. */
export function visibilityOf(context: TimerContext, queueArn: string): number | undefined {
  const queue = queueByArn(context, queueArn);
  return queue === undefined ? undefined : numberOf(queue.row, 'VisibilityTimeout');
}

/** When the next message of a queue can be received, epoch ms; undefined when it has none. */
export function nextVisible(context: TimerContext, queueArn: string): number | undefined {
  const queue = queueByArn(context, queueArn);
  if (queue === undefined) return undefined;
  const { row, state } = queue;
  const range = { from: timeKey(row.key, 0), below: endOfTimes(row.key), limit: 1 };
  if (row.fifo) for (const { ready } of state.table(groups).list({ index: 'ready', ...range })) return ready;
  for (const { visible } of state.table(messages).list({ index: 'visible', ...range })) return visible;
  return undefined;
}
