import { defineTimer } from '../../../clock/timer.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { publishLevel } from '../../cloudwatch/port.ts';
import { askedNames } from '../attributes.ts';
import { counts } from '../describe-queue.ts';
import { LEVEL_TIMER, QUEUE_COUNTS, queueMetric } from '../measure.ts';
import { queueArn } from '../queues.ts';
import type { FoundQueue } from '../queues.ts';
import { nextVisible } from '../receive.ts';
import { endOfTimes, messages, queues, timeKey } from '../state.ts';

const minute = 60_000;
/** "CloudWatch considers a queue to be active for up to six hours" from the last thing that was done with it. */
const ACTIVE_MS = 6 * 60 * minute;

const LEVELS = {
  ApproximateNumberOfMessages: 'ApproximateNumberOfMessagesVisible',
  ApproximateNumberOfMessagesNotVisible: 'ApproximateNumberOfMessagesNotVisible',
  ApproximateNumberOfMessagesDelayed: 'ApproximateNumberOfMessagesDelayed',
} as const;

/** What is in a queue is said once, and stands until something is done with it or time alone changes it. */
export const timer = defineTimer<{ readonly key: string; readonly at: number }>({
  kind: LEVEL_TIMER,
  fire({ key, at }, context) {
    const row = context.state.table(queues).get(key);
    const until = at + ACTIVE_MS;
    if (row === undefined || context.now > until) return;
    const queue: FoundQueue = { row, state: context.state, arn: queueArn(context, row.name) };
    // The minute that is over now.
    const time = Math.floor(context.now / minute) * minute - minute;
    const inIt = counts(queue, askedNames(Object.keys(LEVELS)), context.now);
    for (const [name, value] of inIt) {
      const metric = queueMetric(row, nameOf(name), 'Count');
      publishLevel(context, { metric, time, value, until });
    }
    const oldest = oldestIn(queue);
    const age = oldest === undefined ? 0 : Math.max(0, Math.round((time + minute - oldest) / 1000));
    publishLevel(context, {
      metric: queueMetric(row, 'ApproximateAgeOfOldestMessage', 'Seconds'),
      time,
      value: age,
      until,
      ...(oldest === undefined ? {} : { growth: 1 }),
    });
    // An active queue says zero when nothing happens.
    for (const [name, unit] of Object.entries(QUEUE_COUNTS))
      publishLevel(context, { metric: queueMetric(row, name, unit), time, value: 0, until });
    again(context, queue, at);
  },
});

function nameOf(attribute: string): string {
  return Object.hasOwn(LEVELS, attribute) ? Reflect.get(LEVELS, attribute) : attribute;
}

/** A message becomes visible, or has been kept for long enough. */
function again(context: TimerContext, queue: FoundQueue, at: number): void {
  const next = nextVisible(queue, context.now);
  if (next === undefined) return;
  const due = Math.ceil((next + 1) / minute) * minute;
  const payload = { key: queue.row.name, at };
  if (due <= at + ACTIVE_MS)
    context.timers.schedule({ due, kind: LEVEL_TIMER, key: queue.row.name, payload });
}

/** When the oldest message was sent. */
function oldestIn({ row, state }: FoundQueue): number | undefined {
  const range = { from: timeKey(row.key, 0), below: endOfTimes(row.key), limit: 1 };
  for (const { sent } of state.table(messages).list({ index: 'sent', ...range })) return sent;
  return undefined;
}
