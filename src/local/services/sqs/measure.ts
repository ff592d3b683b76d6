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

/** The metrics of a queue by their names. */
type QueueMetrics = Readonly<Record<Counted, ServiceMetric>>;

/** What is sent, received and deleted belongs mostly to the queue of the call before. */
let last: { readonly name: string; readonly metrics: QueueMetrics } | undefined;

function metricsOf(row: QueueRow): QueueMetrics {
  if (last?.name === row.name) return last.metrics;
  const metrics = {
    NumberOfEmptyReceives: queueMetric(row, 'NumberOfEmptyReceives', 'Count'),
    NumberOfMessagesDeleted: queueMetric(row, 'NumberOfMessagesDeleted', 'Count'),
    NumberOfMessagesReceived: queueMetric(row, 'NumberOfMessagesReceived', 'Count'),
    NumberOfMessagesSent: queueMetric(row, 'NumberOfMessagesSent', 'Count'),
    SentMessageSize: queueMetric(row, 'SentMessageSize', 'Bytes'),
  };
  last = { name: row.name, metrics };
  return metrics;
}

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
  names: readonly Counted[],
  values: readonly number[],
): void {
  const place = placeOf(context, queue);
  const metrics = metricsOf(queue.row);
  context.tally.count(
    place,
    names.map((name) => metrics[name]),
    values,
  );
  context.tally.soon(place, LEVEL_TIMER, queue.row.name);
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
