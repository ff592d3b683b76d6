import { defineAction } from '../../../action.ts';
import { invalidValue, resourceNotFound } from '../errors.ts';
import { SQS_LIMITS } from '../limits.ts';
import { tasksOf, writeTaskHandle } from '../move-tasks.ts';
import { queueByArn } from '../queues.ts';
import type { MoveTaskRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html */
export const action = defineAction('sqs', 'ListMessageMoveTasks', {
  authorize: (input) => [{ action: 'sqs:ListMessageMoveTasks', arn: input.SourceArn }],
  handler(input, context) {
    const { SourceArn: source, MaxResults: size = 1 } = input;
    const most = SQS_LIMITS.moveTasksListed;
    if (size < 1 || size > most)
      throw invalidValue(size, 'MaxResults', `Must be between 1 and ${most}, if provided.`);
    if (queueByArn(context, source) === undefined)
      throw resourceNotFound("The resource that you specified for the SourceArn parameter doesn't exist.");
    return { Results: tasksOf(context, source).slice(0, size).map(describe) };
  },
});

function describe(task: MoveTaskRow) {
  return {
    TaskHandle: task.status === 'RUNNING' ? writeTaskHandle(task) : undefined,
    Status: task.status,
    SourceArn: task.source,
    DestinationArn: task.destination,
    MaxNumberOfMessagesPerSecond: task.perSecond,
    ApproximateNumberOfMessagesMoved: task.moved,
    ApproximateNumberOfMessagesToMove: task.toMove,
    FailureReason: task.failure,
    StartedTimestamp: task.started,
  };
}
