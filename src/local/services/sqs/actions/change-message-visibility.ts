import { defineAction } from '../../../action.ts';
import { changeVisibility } from '../let-go.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html */
export const action = defineAction('sqs', 'ChangeMessageVisibility', {
  authorize: (input, context) => onQueue(context, 'ChangeMessageVisibility', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    changeVisibility(context, queue, input.ReceiptHandle, input.VisibilityTimeout);
    return {};
  },
});
