import { defineAction } from '../../../action.ts';
import type { ReceiveMessageRequest } from '../../../../wire/generated/sqs.ts';
import { keepAttempt, repeatAttempt } from '../attempts.ts';
import { numberOf } from '../attributes.ts';
import { checkSystemNames, describeMessage } from '../describe-message.ts';
import { invalidValue, overLimit } from '../errors.ts';
import { SQS_LIMITS } from '../limits.ts';
import { measure } from '../measure.ts';
import { checkQueueKey, onQueueWithKey, opened } from '../queue-key.ts';
import { findQueue, topicOf } from '../queues.ts';
import { isFull, nextVisible, receiveMessages } from '../receive.ts';
import type { QueueRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html */
export const action = defineAction('sqs', 'ReceiveMessage', {
  authorize: (input, context) => onQueueWithKey(context, 'ReceiveMessage', input.QueueUrl),
  handler(input, context) {
    const queue = findQueue(context, input.QueueUrl);
    const { row } = queue;
    checkInput(input);
    const systemNames = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
    checkSystemNames(systemNames);
    checkQueueKey(context, queue);
    const visibility = input.VisibilityTimeout ?? numberOf(row, 'VisibilityTimeout');
    const attempt = row.fifo ? input.ReceiveRequestAttemptId : undefined;
    const repeated = attempt === undefined ? undefined : repeatAttempt(context, queue, attempt, visibility);
    if (repeated === undefined && isFull(queue, context.now)) {
      // Only a short poll of a standard queue is told; the others find nothing.
      if (!row.fifo && waitOf(input, row) === 0) throw overLimit();
      return {};
    }
    const found = repeated ?? receiveMessages(context, queue, input.MaxNumberOfMessages ?? 1, visibility);
    if (attempt !== undefined && repeated === undefined) keepAttempt(context, queue, attempt, found);
    if (found.length === 0) {
      measure(context, queue, ['NumberOfEmptyReceives'], [1]);
      return {};
    }
    measure(context, queue, ['NumberOfMessagesReceived'], [found.length]);
    const names = input.MessageAttributeNames ?? [];
    return {
      Messages: found.map((message) => describeMessage(opened(context, message), systemNames, names)),
    };
  },
  awaits(input, output, context) {
    if (output.Messages !== undefined) return undefined;
    const queue = findQueue(context, input.QueueUrl);
    const seconds = waitOf(input, queue.row);
    if (seconds === 0) return undefined;
    const next = nextVisible(queue, context.now);
    return { topic: topicOf(queue.row), patience: seconds * 1000, next };
  },
});

/** How long the call is ready to wait, in seconds. */
function waitOf(input: ReceiveMessageRequest, queue: QueueRow): number {
  return input.WaitTimeSeconds ?? numberOf(queue, 'ReceiveMessageWaitTimeSeconds');
}

function checkInput(input: ReceiveMessageRequest): void {
  const { MaxNumberOfMessages: most, WaitTimeSeconds: wait, VisibilityTimeout: visibility } = input;
  const { batch, maxWaitSeconds, maxVisibilitySeconds } = SQS_LIMITS;
  if (most !== undefined && (most < 1 || most > batch))
    throw invalidValue(most, 'MaxNumberOfMessages', `Must be between 1 and ${batch}, if provided.`);
  if (wait !== undefined && (wait < 0 || wait > maxWaitSeconds))
    throw invalidValue(wait, 'WaitTimeSeconds', `Must be >= 0 and <= ${maxWaitSeconds}, if provided.`);
  if (visibility !== undefined && (visibility < 0 || visibility > maxVisibilitySeconds))
    throw invalidValue(
      visibility,
      'VisibilityTimeout',
      `Must be between 0 and ${maxVisibilitySeconds}, if provided.`,
    );
}
