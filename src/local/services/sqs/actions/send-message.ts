import { defineAction } from '../../../action.ts';
import { checkQueueKey, onQueueWithKey } from '../queue-key.ts';
import { findQueue } from '../queues.ts';
import { sendMessage } from '../send.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
export const action = defineAction('sqs', 'SendMessage', {
  authorize: (input, context) => onQueueWithKey(context, 'SendMessage', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    checkQueueKey(context, queue);
    return sendMessage(context, queue, input);
  },
});
