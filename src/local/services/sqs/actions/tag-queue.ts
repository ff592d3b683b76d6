import { defineAction } from '../../../action.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html */
export const action = defineAction('sqs', 'TagQueue', {
  authorize: (input, context) => onQueue(context, 'TagQueue', input.QueueUrl),
  handler(input, context) {
    const { row, state } = findQueue(context, input.QueueUrl);
    state.table(queues).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
