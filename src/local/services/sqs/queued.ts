import { AwsError } from '../../error.ts';
import type { TimerContext } from '../../timer-context.ts';
import { numberOf } from './attributes.ts';
import { counts } from './describe-queue.ts';
import { opened } from './queue-key.ts';
import { queueArn } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import { endOfTimes, groupKey, groups, messages, queues, timeKey } from './state.ts';
import type { MessageRow, StoredAttribute } from './state.ts';

/** A queue as one sees it who stands beside it. */
export interface QueuedIn {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly fifo: boolean;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** A message in a queue, as one sees it who does not receive it. Times are epoch milliseconds. */
export interface QueuedMessage {
  readonly id: string;
  /** `behind`: it could be received, but for a message of its group that is in flight or delayed. */
  readonly state: 'visible' | 'behind' | 'in flight' | 'delayed';
  /** When it can be received (again): of one that is in flight or delayed. */
  readonly until: number | undefined;
  /** Its beginning, where it is long; undefined when the key that sealed it cannot be used now. */
  readonly body: string | undefined;
  /** In UTF-8, all of it; undefined with the body. */
  readonly bytes: number | undefined;
  /** Why there is no body. */
  readonly unreadable: string | undefined;
  readonly sender: string;
  readonly sent: number;
  readonly receives: number;
  readonly firstReceived: number | undefined;
  readonly group: string | undefined;
  readonly deduplicationId: string | undefined;
  readonly sequence: string | undefined;
  /** The ARN of the queue that it was a dead letter of. */
  readonly deadLetterSource: string | undefined;
  readonly traceHeader: string | undefined;
  /** Values that are bytes are in base64. */
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}

export interface QueuePlace {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** How much of a body is shown beside others, in characters. One that is asked for alone comes whole. */
const beginning = 4096;

/** The queues of an account in a region, by name, with how many messages they hold. */
export function queuesIn(
  context: TimerContext,
  { account, region }: Omit<QueuePlace, 'name'>,
): readonly QueuedIn[] {
  const state = context.state.at(account, region);
  return [...state.table(queues).list()].map((row) => {
    const queue = { row, state, arn: queueArn({ ...context, account, region }, row.name) };
    const [visible = 0, inFlight = 0, delayed = 0] = counts(
      queue,
      new Set(['ApproximateNumberOfMessages']),
      context.now,
    ).map(([, many]) => many);
    return { name: row.name, account, region, fifo: row.fifo, visible, inFlight, delayed };
  });
}

/**
 * What lies in a queue, the oldest first: nothing is received, hidden or counted by looking. Undefined when there is no
 * such queue.
 * @param only The id of the one message that is wanted, whole.
 */
export function messagesIn(
  context: TimerContext,
  place: QueuePlace,
  limit: number,
  only?: string,
): readonly QueuedMessage[] | undefined {
  const { account, region, name } = place;
  const here = { ...context, account, region, state: context.state.at(account, region) };
  const row = here.state.table(queues).get(name);
  if (row === undefined) return undefined;
  const queue = { row, state: here.state, arn: queueArn(here, name) };
  const kept = context.now - numberOf(row, 'MessageRetentionPeriod') * 1000;
  const found = Iterator.from(
    here.state
      .table(messages)
      .list({ index: 'sent', from: timeKey(row.key, kept), below: endOfTimes(row.key) }),
  )
    .filter(({ messageId }) => only === undefined || messageId === only)
    .take(limit)
    .toArray();
  // Those of one moment are in the order of their groups until they are sorted; ids of other queues are in line.
  const inLine = row.fifo ? found.toSorted((one, other) => compare(one.sequence, other.sequence)) : found;
  return inLine.map((message) => shown(here, queue, message, only === undefined ? beginning : Infinity));
}

function shown(
  context: TimerContext,
  queue: FoundQueue,
  message: MessageRow,
  characters: number,
): QueuedMessage {
  const { messageId, visible, sender, sent, receives, firstReceived, group, deduplicationId } = message;
  const { sequence, deadLetterSource, traceHeader, attributes = {} } = message;
  const state = stateOf(queue, message, context.now);
  const { body, unreadable } = bodyOf(context, message);
  return {
    id: messageId,
    state,
    until: state === 'in flight' || state === 'delayed' ? visible : undefined,
    body: body?.slice(0, characters).toWellFormed(),
    bytes: body === undefined ? undefined : Buffer.byteLength(body),
    unreadable,
    sender,
    sent,
    receives,
    firstReceived,
    group,
    deduplicationId,
    sequence,
    deadLetterSource,
    traceHeader,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, readable(value)])),
  };
}

function stateOf({ row, state }: FoundQueue, message: MessageRow, now: number): QueuedMessage['state'] {
  const { visible, receipt, group } = message;
  if (visible > now) return receipt === undefined ? 'delayed' : 'in flight';
  if (!row.fifo || group === undefined) return 'visible';
  const ready = state.table(groups).get(groupKey(row.key, group))?.ready ?? 0;
  return ready > now ? 'behind' : 'visible';
}

/** A key that was disabled says so where the body would be: the others are shown all the same. */
function bodyOf(
  context: TimerContext,
  message: MessageRow,
): { readonly body?: string; readonly unreadable?: string } {
  try {
    return { body: opened(context, message).body };
  } catch (error) {
    if (error instanceof AwsError) return { unreadable: `${error.code}: ${error.message}` };
    throw error;
  }
}

function readable({ DataType: type, StringValue, Binary }: StoredAttribute): {
  readonly type: string;
  readonly value: string;
} {
  return { type, value: StringValue ?? Binary ?? '' };
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
