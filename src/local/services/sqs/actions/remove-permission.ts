import { defineAction } from '../../../action.ts';
import { withAttributes } from '../attributes.ts';
import { removePermission } from '../permissions.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html */
export const action = defineAction('sqs', 'RemovePermission', {
  authorize: (input, context) => onQueue(context, 'RemovePermission', input.QueueUrl),
  handler(input, context) {
    const { row, state, arn } = findQueue(context, input.QueueUrl);
    const Policy = removePermission(row.attributes['Policy'], arn, input.Label);
    const attributes = withAttributes(row.attributes, { Policy });
    state.table(queues).put({ ...row, modified: context.now, attributes });
    return {};
  },
});
