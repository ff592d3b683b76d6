import { defineAction } from '../../../action.ts';
import { checkBatch, eachEntry } from '../batch.ts';
import { changeVisibility } from '../let-go.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html */
export const action = defineAction('sqs', 'ChangeMessageVisibilityBatch', {
  authorize: (input, context) => onQueue(context, 'ChangeMessageVisibility', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    checkBatch(input.Entries, 'ChangeMessageVisibilityBatchRequestEntry');
    return eachEntry(context, input.Entries, (entry) => {
      changeVisibility(context, queue, entry.ReceiptHandle, entry.VisibilityTimeout);
      return {};
    });
  },
});
