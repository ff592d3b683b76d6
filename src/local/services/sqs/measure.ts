import type { ServiceMetric, TallyPlace } from '../../metering/tally.ts';
import type { TimerContext } from '../../timer-context.ts';
import type { FoundQueue } from './queues.ts';
import type { QueueRow } from './state.ts';

/** Looks at what is in a queue at the end of a minute in which something was done with it. */
export const LEVEL_TIMER = 'sqs.level';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
export const QUEUE_COUNTS = {
  NumberOfEmptyReceives: 'Count',
  NumberOfMessagesDeleted: 'Count',
  NumberOfMessagesReceived: 'Count',
  NumberOfMessagesSent: 'Count',
} as const;

type Counted = keyof typeof QUEUE_COUNTS | 'SentMessageSize';

export function queueMetric({ name }: QueueRow, metric: string, unit: string): ServiceMetric {
  return {
    namespace: 'AWS/SQS',
    name: metric,
    dimensions: [{ Name: 'QueueName', Value: name }],
    unit,
  };
}

/** Counts what was done with a queue: its metrics are those of its owner. */
export function measure(
  context: Pick<TimerContext, 'tally' | 'account' | 'region' | 'now'>,
  queue: FoundQueue,
  counts: Partial<Record<Counted, number>>,
): void {
  const place = placeOf(context, queue);
  for (const [name, value] of Object.entries(counts)) {
    const unit = name === 'SentMessageSize' ? 'Bytes' : 'Count';
    context.tally.count(place, queueMetric(queue.row, name, unit), value);
  }
  touch(context, queue);
}

/** Something was done with a queue that may change how much is in it. */
export function touch(
  context: Pick<TimerContext, 'tally' | 'account' | 'region' | 'now'>,
  queue: FoundQueue,
): void {
  context.tally.soon(placeOf(context, queue), LEVEL_TIMER, queue.row.name);
}

function placeOf(
  { account, region, now }: Pick<TimerContext, 'account' | 'region' | 'now'>,
  { arn }: FoundQueue,
): TallyPlace {
  // An ARN: the fifth part is the account.
  const owner = arn.includes(`:${account}:`) ? account : (arn.split(':')[4] ?? account);
  return { account: owner, region, now };
}
