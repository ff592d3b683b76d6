import type { OperationContext } from '../context.ts';
import { findQueue } from './find-queue.ts';

export interface NewMessage {
  readonly queue: string;
  readonly body: string;
  /** Needed by a FIFO queue. */
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
}

/** Sends one message. */
export async function sendMessage(
  message: NewMessage,
  context: OperationContext,
): Promise<{ readonly messageId: string }> {
  const { connection, url } = await findQueue('sqs send', message.queue, context);
  const { MessageId: messageId = '' } = await connection.call('sqs', 'SendMessage', {
    QueueUrl: url,
    MessageBody: message.body,
    ...(message.group === undefined ? {} : { MessageGroupId: message.group }),
    ...(message.deduplicationId === undefined ? {} : { MessageDeduplicationId: message.deduplicationId }),
  });
  return { messageId };
}

export interface ReceivedMessage {
  readonly id: string;
  readonly body: string;
  /** How often it was received, this time included. */
  readonly receives: number;
  readonly group: string | undefined;
}

/**
 * Receives up to ten messages. They are hidden from others until the queue's visibility timeout ends, unless
 * `remove` deletes them.
 */
export async function receiveMessages(
  { queue, most, remove }: { readonly queue: string; readonly most: number; readonly remove: boolean },
  context: OperationContext,
): Promise<readonly ReceivedMessage[]> {
  const { connection, url } = await findQueue('sqs receive', queue, context);
  const { Messages: found = [] } = await connection.call('sqs', 'ReceiveMessage', {
    QueueUrl: url,
    MaxNumberOfMessages: most,
    WaitTimeSeconds: 1,
    MessageSystemAttributeNames: ['All'],
  });
  if (remove)
    for (const { ReceiptHandle = '' } of found)
      await connection.call('sqs', 'DeleteMessage', { QueueUrl: url, ReceiptHandle });
  return found.map(({ MessageId = '', Body = '', Attributes = {} }) => ({
    id: MessageId,
    body: Body,
    receives: Number(Attributes['ApproximateReceiveCount'] ?? 1),
    group: Attributes['MessageGroupId'],
  }));
}
