import { defineAction } from '../../../action.ts';
import { typeIsFixed, unknownAttribute } from '../errors.ts';
import { findQueue, onQueue, announceNews } from '../queues.ts';
import { applyAttributes } from '../set-attributes.ts';
import { queues } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
export const action = defineAction('sqs', 'SetQueueAttributes', {
  authorize: (input, context) => onQueue(context, 'SetQueueAttributes', input.QueueUrl),
  handler(input, context) {
    const { row, state, arn } = findQueue(context, input.QueueUrl);
    const given = input.Attributes;
    // The kind of a queue is chosen when it is made; naming the same kind again changes nothing.
    if (given['FifoQueue'] !== undefined && given['FifoQueue'] !== row.attributes['FifoQueue'])
      throw row.fifo ? typeIsFixed() : unknownAttribute('FifoQueue');
    const attributes = applyAttributes(context, row.attributes, given, arn, row.fifo);
    state.table(queues).put({ ...row, modified: context.now, attributes });
    announceNews(context, row);
    return {};
  },
});
