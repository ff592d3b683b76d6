import { defineAction } from '../../../action.ts';
import { Deletion } from '../let-go.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html */
export const action = defineAction('sqs', 'DeleteMessage', {
  authorize: (input, context) => onQueue(context, 'DeleteMessage', input.QueueUrl),
  handler(input, context) {
    const deletion = new Deletion(context, findQueue(context, input.QueueUrl));
    deletion.delete(input.ReceiptHandle);
    deletion.finish();
    return {};
  },
});
