import { defineAction } from '../../../action.ts';
import { describeQueue } from '../describe-queue.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html */
export const action = defineAction('sqs', 'GetQueueAttributes', {
  authorize: (input, context) => onQueue(context, 'GetQueueAttributes', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    const found = describeQueue(queue, input.AttributeNames ?? [], context.now);
    return Object.keys(found).length === 0 ? {} : { Attributes: found };
  },
});
