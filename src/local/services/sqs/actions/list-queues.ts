import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { queueArn, queueUrl } from '../queues.ts';
import { queues } from '../state.ts';
import type { QueueRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html */
export const action = defineAction('sqs', 'ListQueues', {
  authorize: (_, context) => [{ action: 'sqs:ListQueues', arn: queueArn(context, '*') }],
  handler(input, context) {
    const prefix = input.QueueNamePrefix ?? '';
    const table = context.state.table(queues);
    // Names are ASCII: behind all that begin with the prefix there is a tilde.
    const range = prefix === '' ? {} : { from: prefix, below: `${prefix}~` };
    const { rows, NextToken } = pageOf(
      'ListQueues',
      input,
      context,
      (row: QueueRow) => row.name,
      (after) => table.list(after === undefined ? range : { ...range, after }),
    );
    return rows.length === 0 ? {} : { QueueUrls: rows.map(({ name }) => queueUrl(context, name)), NextToken };
  },
});
