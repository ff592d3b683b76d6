import { defineAction } from '../../../action.ts';
import { missingParameter } from '../errors.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html */
export const action = defineAction('sqs', 'TagQueue', {
  authorize: (input, context) => onQueue(context, 'TagQueue', input.QueueUrl),
  handler(input, context) {
    const { row, state } = findQueue(context, input.QueueUrl);
    if (Object.keys(input.Tags).length === 0) throw missingParameter('Tags');
    state.table(queues).put({ ...row, tags: withTags(row.tags, input.Tags, row.name) });
    return {};
  },
});
