import { defineAction } from '../../../action.ts';
import { emptyQueue } from '../empty-queue.ts';
import { purgeInProgress } from '../errors.ts';
import { SETTLING_MS } from '../limits.ts';
import { touch } from '../measure.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html */
export const action = defineAction('sqs', 'PurgeQueue', {
  authorize: (input, context) => onQueue(context, 'PurgeQueue', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    const { row, state } = queue;
    if (row.purged !== undefined && context.now < row.purged + SETTLING_MS) throw purgeInProgress(row.name);
    emptyQueue(queue);
    touch(context, queue);
    state.table(queues).put({ ...row, purged: context.now });
    return {};
  },
});
