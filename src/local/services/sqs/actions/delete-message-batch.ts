import { defineAction } from '../../../action.ts';
import { checkBatch, eachEntry } from '../batch.ts';
import { Deletion } from '../let-go.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html */
export const action = defineAction('sqs', 'DeleteMessageBatch', {
  authorize: (input, context) => onQueue(context, 'DeleteMessage', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    checkBatch(input.Entries, 'DeleteMessageBatchRequestEntry');
    const deletion = new Deletion(context, queue);
    const answer = eachEntry(context, input.Entries, (entry) => {
      deletion.delete(entry.ReceiptHandle);
      return {};
    });
    deletion.finish();
    return answer;
  },
});
