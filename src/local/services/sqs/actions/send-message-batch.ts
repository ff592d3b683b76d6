import { defineAction } from '../../../action.ts';
import { attributeOf } from '../attributes.ts';
import { checkBatch, eachEntry } from '../batch.ts';
import { lengthOf } from '../check-message.ts';
import type { OutgoingMessage } from '../check-message.ts';
import { batchTooLong, invalidParameter } from '../errors.ts';
import { SQS_LIMITS } from '../limits.ts';
import { checkQueueKey, onQueueWithKey } from '../queue-key.ts';
import { findQueue } from '../queues.ts';
import { sendMessage } from '../send.ts';
import type { QueueRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
export const action = defineAction('sqs', 'SendMessageBatch', {
  authorize: (input, context) => onQueueWithKey(context, 'SendMessage', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    const { Entries: entries } = input;
    checkBatch(entries, 'SendMessageBatchRequestEntry');
    const bytes = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
    if (bytes > SQS_LIMITS.messageBytes) throw batchTooLong(SQS_LIMITS.messageBytes, bytes);
    if (queue.row.fifo) for (const entry of entries) checkOrdered(queue.row, entry);
    checkQueueKey(context, queue);
    return eachEntry(context, entries, (entry) => sendMessage(context, queue, entry));
  },
});

/** A FIFO queue refuses the whole batch when one of its messages has no place in the order. */
function checkOrdered(queue: QueueRow, { MessageGroupId, MessageDeduplicationId }: OutgoingMessage): void {
  if (MessageGroupId === undefined)
    throw invalidParameter('The request must contain the parameter MessageGroupId.');
  if (MessageDeduplicationId === undefined && attributeOf(queue, 'ContentBasedDeduplication') !== 'true')
    throw invalidParameter(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
}
