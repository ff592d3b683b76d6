import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { findQueue, onQueue, queueUrl } from '../queues.ts';
import { queues } from '../state.ts';
import type { QueueRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html */
export const action = defineAction('sqs', 'ListDeadLetterSourceQueues', {
  authorize: (input, context) => onQueue(context, 'ListDeadLetterSourceQueues', input.QueueUrl),
  handler(input, context) {
    const { state, arn } = findQueue(context, input.QueueUrl);
    const range = { index: 'deadLetterTarget', equals: arn };
    const { rows, NextToken } = pageOf(
      'ListDeadLetterSourceQueues',
      input,
      context,
      (row: QueueRow) => row.name,
      (after) => state.table(queues).list(after === undefined ? range : { ...range, after }),
    );
    return { queueUrls: rows.map(({ name }) => queueUrl(context, name)), NextToken };
  },
});
