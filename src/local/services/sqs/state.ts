import { defineTable } from '../../store/table.ts';

/** A queue. Counts are never kept: they are counted. */
export interface QueueRow {
  readonly name: string;
  /** Different for each queue that ever was, also of the same name. */
  readonly key: string;
  readonly fifo: boolean;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly modified: number;
  /** What was set; what was not has its default. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** When it was purged last, epoch milliseconds. */
  readonly purged?: number | undefined;
}

export const queues = defineTable<QueueRow>({
  name: 'sqs.queues',
  scope: 'region',
  id: (row) => row.name,
  indexes: { deadLetterTarget: (row) => deadLetterTarget(row) },
});

function deadLetterTarget({ attributes }: QueueRow): string | undefined {
  const policy = attributes['RedrivePolicy'];
  return policy === undefined || policy === '' ? undefined : JSON.parse(policy).deadLetterTargetArn;
}

/** Names of queues that were deleted a moment ago. */
export const deletedQueues = defineTable<{ readonly name: string; readonly deleted: number }>({
  name: 'sqs.deleted-queues',
  scope: 'region',
  id: (row) => row.name,
});

/** How many messages a queue ever took. */
export const counters = defineTable<{ readonly queue: string; readonly taken: number }>({
  name: 'sqs.counters',
  scope: 'region',
  id: (row) => row.queue,
});

export interface StoredAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  /** Base64. */
  readonly Binary?: string | undefined;
}

export interface MessageRow {
  /** The queue's key, in a FIFO queue the group, and the place in line. */
  readonly id: string;
  readonly queue: string;
  readonly messageId: string;
  readonly body: string;
  /** The ARN of the queue with whose key the body is sealed, or that it is SQS's own; the body is base64 then. */
  readonly sealed?: string | undefined;
  readonly md5: string;
  readonly attributes?: Readonly<Record<string, StoredAttribute>> | undefined;
  readonly traceHeader?: string | undefined;
  readonly sender: string;
  /** Epoch milliseconds. */
  readonly sent: number;
  /** When it can be received (again), epoch milliseconds. */
  readonly visible: number;
  readonly receives: number;
  readonly firstReceived?: number | undefined;
  /** When it was received the last time: it stays in flight for twelve hours from then at most. */
  readonly lastReceived?: number | undefined;
  /** What the newest receipt handle carries; absent when nobody holds the message. */
  readonly receipt?: string | undefined;
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly sequence?: string | undefined;
  /** The ARN of the queue that it was a dead letter of. */
  readonly deadLetterSource?: string | undefined;
}

/** A time of a queue as an index orders it. Times are below 10^15 until the year 33658. */
export function timeKey(queue: string, time: number): string {
  return `${queue}|${String(Math.max(0, time)).padStart(15, '0')}`;
}

/** Behind all times of a queue. */
export function endOfTimes(queue: string): string {
  return `${queue}|~`;
}

export const messages = defineTable<MessageRow>({
  name: 'sqs.messages',
  scope: 'region',
  id: (row) => row.id,
  indexes: {
    visible: (row) => timeKey(row.queue, row.visible),
    sent: (row) => timeKey(row.queue, row.sent),
    /** Only of those that somebody has received and not given back. */
    held: (row) => (row.receipt === undefined ? null : timeKey(row.queue, row.visible)),
  },
  sparse: ['held'],
});

/** A message group of a FIFO queue that has messages. */
export interface GroupRow {
  readonly queue: string;
  readonly group: string;
  /** When its first message can be received: none before while one is in flight. Epoch milliseconds. */
  readonly ready: number;
  /** The place in line of its first message: who came first is first among groups that are ready at once. */
  readonly head: string;
}

export const groups = defineTable<GroupRow>({
  name: 'sqs.groups',
  scope: 'region',
  id: (row) => groupKey(row.queue, row.group),
  indexes: { ready: (row) => `${timeKey(row.queue, row.ready)}|${row.head}` },
});

/** What the ids of all messages of a group begin with. */
export function groupKey(queue: string, group: string): string {
  return `${queue}/${Buffer.from(group, 'utf8').toString('hex')}`;
}

/** What a FIFO queue was sent in the last five minutes. */
export interface DeduplicationRow {
  readonly id: string;
  readonly queue: string;
  readonly expires: number;
  readonly messageId: string;
  readonly sequence: string;
}

export const deduplications = defineTable<DeduplicationRow>({
  name: 'sqs.deduplications',
  scope: 'region',
  id: (row) => row.id,
  indexes: { expires: (row) => timeKey(row.queue, row.expires) },
});

/** What a receive attempt of a FIFO queue was given. */
export interface AttemptRow {
  readonly id: string;
  readonly queue: string;
  readonly expires: number;
  readonly held: readonly { readonly id: string; readonly receipt: string }[];
}

export const attempts = defineTable<AttemptRow>({
  name: 'sqs.receive-attempts',
  scope: 'region',
  id: (row) => row.id,
  indexes: { expires: (row) => timeKey(row.queue, row.expires) },
});

export interface MoveTaskRow {
  readonly id: string;
  readonly source: string;
  /** Absent: back to where each message came from. */
  readonly destination?: string | undefined;
  readonly perSecond?: number | undefined;
  readonly status: 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
  readonly moved: number;
  readonly toMove: number;
  /** Epoch milliseconds. */
  readonly started: number;
  readonly failure?: string | undefined;
}

export const moveTasks = defineTable<MoveTaskRow>({
  name: 'sqs.move-tasks',
  scope: 'region',
  id: (row) => row.id,
  indexes: { source: (row) => row.source },
});
