import { createHash } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { keepMessage } from './archive.ts';
import { fanOut } from './delivery/fan-out.ts';
import { invalid } from './errors.ts';
import { DEDUPLICATION_MS } from './limits.ts';
import { measure } from './measure.ts';
import { bodiesOf, storedAttributes } from './message.ts';
import type { GivenMessage, PublishedMessage } from './message.ts';
import { deduplications, topics } from './state.ts';
import type { TopicRow } from './state.ts';
import type { FoundTopic } from './topics.ts';

/** What a publisher is told. */
export interface Receipt {
  readonly MessageId: string;
  readonly SequenceNumber?: string | undefined;
}

/** Throws when a message does not fit its topic. */
export function checkForTopic({ row }: FoundTopic, given: GivenMessage): void {
  checkOrderingId('MessageGroupId', given.MessageGroupId);
  checkOrderingId('MessageDeduplicationId', given.MessageDeduplicationId);
  if (!row.fifo) {
    if (given.MessageDeduplicationId !== undefined)
      throw invalid(
        'MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for ' +
          'this topic type',
      );
    return;
  }
  if (given.MessageGroupId === undefined)
    throw invalid('The MessageGroupId parameter is required for FIFO topics');
  if (given.MessageDeduplicationId === undefined && !isContentBased(row))
    throw invalid(
      'The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
}

/** SQS takes no others, and says it so; SNS's own words are not known. */
function checkOrderingId(name: string, id: string | undefined): void {
  if (id !== undefined && !/^[\x21-\x7e]{1,128}$/.test(id))
    throw invalid(
      `${name} Reason: ${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    );
}

function isContentBased({ attributes }: TopicRow): boolean {
  return attributes['ContentBasedDeduplication'] === 'true';
}

/** Publishes to a topic: each of its subscriptions that wants the message will be delivered it. */
export function publishTo(context: TimerContext, topic: FoundTopic, given: GivenMessage): Receipt {
  checkForTopic(topic, given);
  const base = messageOf(context, given, topic.row.arn);
  measure(context, topic.row.arn, {
    NumberOfMessagesPublished: 1,
    PublishSize: Buffer.byteLength(given.Message),
  });
  if (!topic.row.fifo) {
    fanOut(context, topic, base);
    return { MessageId: base.messageId };
  }
  return publishOnce(context, topic, given, base);
}

function messageOf(context: TimerContext, given: GivenMessage, topic: string): PublishedMessage {
  return {
    messageId: context.random.uuid(),
    topic,
    ...bodiesOf(given),
    subject: given.Subject,
    attributes: storedAttributes(given.MessageAttributes),
    published: context.now,
    group: given.MessageGroupId,
  };
}

function publishOnce(
  context: TimerContext,
  topic: FoundTopic,
  given: GivenMessage,
  message: PublishedMessage,
): Receipt {
  const { state, row } = topic;
  const table = state.table(deduplications);
  for (const { id } of table.list({ index: 'expires', below: context.now + 1, limit: 4 })) table.delete(id);
  const deduplicationId =
    given.MessageDeduplicationId ?? createHash('sha256').update(given.Message).digest('hex');
  const scope = row.attributes['FifoThroughputScope'] === 'MessageGroup' ? (given.MessageGroupId ?? '') : '';
  const id = JSON.stringify([row.arn, scope, deduplicationId]);
  const before = table.get(id);
  if (before !== undefined && before.expires > context.now)
    return { MessageId: before.messageId, SequenceNumber: before.sequence };
  const number = (state.table(topics).get(row.name)?.sequence ?? row.sequence) + 1;
  state.table(topics).put({ ...row, sequence: number });
  const sequence = `1${String(number).padStart(19, '0')}`;
  const { messageId } = message;
  table.put({ id, expires: context.now + DEDUPLICATION_MS, messageId, sequence });
  const placed = { ...message, deduplicationId, sequence };
  keepMessage(context, topic, placed);
  fanOut(context, topic, placed);
  return { MessageId: messageId, SequenceNumber: sequence };
}
