import { askedNames, attributeOf, settable } from './attributes.ts';
import { expireMessages } from './expire.ts';
import type { FoundQueue } from './queues.ts';
import { countInFlight } from './receive.ts';
import { endOfTimes, messages, timeKey } from './state.ts';

/** The attributes of a queue that were asked for. Counts are exact here; AWS's are approximate. */
export function describeQueue(
  queue: FoundQueue,
  asked: readonly string[],
  now: number,
): Readonly<Record<string, string>> {
  const names = askedNames(asked);
  const counted = counts(queue, names, now);
  const { row, arn } = queue;
  const values: [string, string | number | undefined][] = [
    ['QueueArn', arn],
    ...counted,
    ['CreatedTimestamp', Math.floor(row.created / 1000)],
    ['LastModifiedTimestamp', Math.floor(row.modified / 1000)],
    ...settable.map((name): [string, string | undefined] => [name, attributeOf(row, name)]),
  ];
  return Object.fromEntries(
    values.flatMap(([name, value]) =>
      value === undefined || !names.has(name) ? [] : [[name, String(value)]],
    ),
  );
}

/** How many messages are in a queue, for each of the attributes that count them. */
export function counts(queue: FoundQueue, names: ReadonlySet<string>, now: number): [string, number][] {
  if (![...names].some((name) => name.startsWith('Approximate'))) return [];
  expireMessages(queue, now);
  const { row, state } = queue;
  const count = (from: number, below: string): number =>
    state.table(messages).count({ index: 'visible', from: timeKey(row.key, from), below });
  const inFlight = countInFlight(queue, now);
  return [
    ['ApproximateNumberOfMessages', count(0, timeKey(row.key, now + 1))],
    ['ApproximateNumberOfMessagesNotVisible', inFlight],
    ['ApproximateNumberOfMessagesDelayed', count(now + 1, endOfTimes(row.key)) - inFlight],
  ];
}
