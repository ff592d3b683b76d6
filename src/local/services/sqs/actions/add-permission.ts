import { defineAction } from '../../../action.ts';
import { addPermission } from '../permissions.ts';
import { findQueue, onQueue } from '../queues.ts';
import { queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html */
export const action = defineAction('sqs', 'AddPermission', {
  authorize: (input, context) => onQueue(context, 'AddPermission', input.QueueUrl),
  handler(input, context) {
    const { row, state, arn } = findQueue(context, input.QueueUrl);
    const { attributes } = row;
    const Policy = addPermission(attributes['Policy'], arn, input.Label, input.AWSAccountIds, input.Actions);
    state.table(queues).put({ ...row, modified: context.now, attributes: { ...attributes, Policy } });
    return {};
  },
});
