import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html */
export const action = defineAction('sqs', 'UntagQueue', {
  authorize: (input, context) => onQueue(context, 'UntagQueue', input.QueueUrl),
  handler(input, context) {
    const { row, state } = findQueue(context, input.QueueUrl);
    if (input.TagKeys.length === 0)
      throw invalidParameter('Tag keys must be between 1 and 128 characters in length.');
    const gone = new Set(input.TagKeys);
    const tags = Object.fromEntries(Object.entries(row.tags).filter(([key]) => !gone.has(key)));
    state.table(queues).put({ ...row, tags });
    return {};
  },
});
