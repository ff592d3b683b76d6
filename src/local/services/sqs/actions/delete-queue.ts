import { defineAction } from '../../../action.ts';
import { forgetQueue } from '../empty-queue.ts';
import { findQueue, onQueue, announceNews } from '../queues.ts';
import { deletedQueues, queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html */
export const action = defineAction('sqs', 'DeleteQueue', {
  authorize: (input, context) => onQueue(context, 'DeleteQueue', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    const { row, state } = queue;
    forgetQueue(queue);
    state.table(queues).delete(row.name);
    state.table(deletedQueues).put({ name: row.name, deleted: context.now });
    announceNews(context, row);
    return {};
  },
});
