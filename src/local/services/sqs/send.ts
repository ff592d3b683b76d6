import { createHash } from 'node:crypto';
import type { ActionContext } from '../../action.ts';
import { attributeOf, numberOf } from './attributes.ts';
import { checkLength, checkMessage, lengthOf, storedAttributes } from './check-message.ts';
import type { OutgoingMessage } from './check-message.ts';
import { forgetOld } from './expire.ts';
import { joinGroup } from './groups.ts';
import { DEDUPLICATION_MS } from './limits.ts';
import { measure } from './measure.ts';
import { attributesMd5, md5 } from './message-digest.ts';
import { sealBody } from './queue-key.ts';
import { announceNews } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import { deduplications, messages } from './state.ts';
import type { MessageRow, StoredAttribute } from './state.ts';
import { takePlace } from './take-place.ts';

/** What a sender is told. */
export interface SentMessage {
  readonly MessageId: string;
  readonly MD5OfMessageBody: string;
  readonly MD5OfMessageAttributes?: string | undefined;
  readonly MD5OfMessageSystemAttributes?: string | undefined;
  readonly SequenceNumber?: string | undefined;
}

/** Puts one message into a queue, unless a FIFO queue was sent it within the last five minutes. */
export function sendMessage(
  context: ActionContext,
  queue: FoundQueue,
  message: OutgoingMessage,
): SentMessage {
  checkMessage(queue.row, message);
  checkLength(queue.row, message);
  const attributes = storedAttributes(message.MessageAttributes);
  const system = storedAttributes(message.MessageSystemAttributes);
  const digests = {
    MD5OfMessageBody: md5(message.MessageBody),
    MD5OfMessageAttributes: attributesMd5(attributes),
    MD5OfMessageSystemAttributes: attributesMd5(system),
  };
  const placed = queue.row.fifo
    ? sendOnce(context, queue, message, digests.MD5OfMessageBody, attributes, system)
    : put(context, queue, message, digests.MD5OfMessageBody, attributes, system, undefined);
  return { ...digests, ...placed };
}

interface Placed {
  readonly MessageId: string;
  readonly SequenceNumber?: string | undefined;
}

type Attributes = Readonly<Record<string, StoredAttribute>> | undefined;

function sendOnce(
  context: ActionContext,
  queue: FoundQueue,
  message: OutgoingMessage,
  digest: string,
  attributes: Attributes,
  system: Attributes,
): Placed {
  const { row, state } = queue;
  forgetOld(state, row, context.now);
  const deduplicationId =
    message.MessageDeduplicationId ?? createHash('sha256').update(message.MessageBody).digest('hex');
  const scope =
    attributeOf(row, 'DeduplicationScope') === 'messageGroup' ? (message.MessageGroupId ?? '') : '';
  const id = `${row.key}/${JSON.stringify([scope, deduplicationId])}`;
  const table = state.table(deduplications);
  const before = table.get(id);
  if (before !== undefined) return { MessageId: before.messageId, SequenceNumber: before.sequence };
  const placed = put(context, queue, message, digest, attributes, system, deduplicationId);
  table.put({
    id,
    queue: row.key,
    expires: context.now + DEDUPLICATION_MS,
    messageId: placed.MessageId,
    sequence: placed.SequenceNumber ?? '',
  });
  return placed;
}

const SENT = ['NumberOfMessagesSent', 'SentMessageSize'] as const;

function put(
  context: ActionContext,
  queue: FoundQueue,
  message: OutgoingMessage,
  digest: string,
  attributes: Attributes,
  system: Attributes,
  deduplicationId: string | undefined,
): Placed {
  const { row, state } = queue;
  const { now, random, caller } = context;
  const { MessageGroupId: group } = message;
  const { id, sequence } = takePlace(context, state, row.key, row.fifo ? group : undefined);
  const messageId = random.uuid();
  const delay = row.fifo
    ? numberOf(row, 'DelaySeconds')
    : (message.DelaySeconds ?? numberOf(row, 'DelaySeconds'));
  const sent: MessageRow = {
    id,
    queue: row.key,
    messageId,
    ...sealBody(context, queue, message.MessageBody),
    md5: digest,
    attributes,
    traceHeader: system?.['AWSTraceHeader']?.StringValue ?? context.trace,
    sender: caller.userId,
    sent: now,
    visible: now + delay * 1000,
    receives: 0,
    group,
    deduplicationId,
    sequence: row.fifo ? sequence : undefined,
  };
  state.table(messages).put(sent);
  if (row.fifo && group !== undefined) joinGroup(state, row.key, group, sent);
  announceNews(context, row);
  measure(context, queue, SENT, [1, lengthOf(message)]);
  return row.fifo ? { MessageId: messageId, SequenceNumber: sequence } : { MessageId: messageId };
}
