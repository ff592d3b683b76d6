import { defineAction } from '../../../action.ts';
import { findQueue, onQueue } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html */
export const action = defineAction('sqs', 'ListQueueTags', {
  authorize: (input, context) => onQueue(context, 'ListQueueTags', input.QueueUrl),
  handler(input, context) {
    const { tags } = findQueue(context, input.QueueUrl).row;
    return Object.keys(tags).length === 0 ? {} : { Tags: tags };
  },
});
