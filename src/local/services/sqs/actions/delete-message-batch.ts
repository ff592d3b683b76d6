import { defineAction } from '../../../action.ts';
import { checkBatch, eachEntry } from '../batch.ts';
import { deleteMessage } from '../let-go.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html */
export const action = defineAction('sqs', 'DeleteMessageBatch', {
  authorize: (input, context) => onQueue(context, 'DeleteMessage', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    checkBatch(input.Entries, 'DeleteMessageBatchRequestEntry');
    return eachEntry(context, input.Entries, (entry) => {
      deleteMessage(context, queue, entry.ReceiptHandle);
      return {};
    });
  },
});
