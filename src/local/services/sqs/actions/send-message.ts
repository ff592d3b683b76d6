import { defineAction } from '../../../action.ts';
import { findQueue, onQueue } from '../queues.ts';
import { sendMessage } from '../send.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
export const action = defineAction('sqs', 'SendMessage', {
  authorize: (input, context) => onQueue(context, 'SendMessage', input.QueueUrl),
  handler: (input, context) => sendMessage(context, findQueue(context, input.QueueUrl), input),
});
