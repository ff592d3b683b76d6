import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { describeQueue } from '../describe-queue.ts';
import { invalidParameter, invalidValue, resourceNotFound } from '../errors.ts';
import { SQS_LIMITS } from '../limits.ts';
import { scheduleMove, tasksOf, writeTaskHandle } from '../move-tasks.ts';
import { queueByArn } from '../queues.ts';
import type { FoundQueue } from '../queues.ts';
import { moveTasks, queues } from '../state.ts';
import type { MoveTaskRow } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html */
export const action = defineAction('sqs', 'StartMessageMoveTask', {
  authorize: (input) => [{ action: 'sqs:StartMessageMoveTask', arn: input.SourceArn }],
  handler(input, context) {
    const { SourceArn: source, DestinationArn: destination, MaxNumberOfMessagesPerSecond: perSecond } = input;
    const most = SQS_LIMITS.movesPerSecond;
    if (perSecond !== undefined && (perSecond < 1 || perSecond > most))
      throw invalidValue(
        perSecond,
        'MaxNumberOfMessagesPerSecond',
        `Must be between 1 and ${most}, if provided.`,
      );
    const queue = queueByArn(context, source);
    if (queue === undefined)
      throw resourceNotFound("The resource that you specified for the SourceArn parameter doesn't exist.");
    checkQueues(context, queue, destination);
    if (tasksOf(context, source).some(({ status }) => status === 'RUNNING'))
      throw invalidParameter(
        'There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
      );
    const counts = describeQueue(queue, ['ApproximateNumberOfMessages'], context.now);
    const task: MoveTaskRow = {
      id: context.random.uuid(),
      source,
      destination,
      perSecond,
      status: 'RUNNING',
      moved: 0,
      toMove: Number(counts['ApproximateNumberOfMessages']),
      started: context.now,
    };
    context.state.table(moveTasks).put(task);
    scheduleMove(context, task);
    return { TaskHandle: writeTaskHandle(task) };
  },
});

function checkQueues(context: ActionContext, source: FoundQueue, destination: string | undefined): void {
  const isTarget = source.state
    .table(queues)
    .count({ index: 'deadLetterTarget', equals: source.arn, limit: 1 });
  if (isTarget === 0) throw invalidParameter('Source queue must be configured as a Dead Letter Queue.');
  if (destination === undefined) return;
  const target = queueByArn(context, destination);
  if (target === undefined)
    throw resourceNotFound("The resource that you specified for the DestinationArn parameter doesn't exist.");
  if (target.arn === source.arn)
    throw invalidParameter('Source queue arn and destination queue arn must not be the same.');
  if (target.row.fifo !== source.row.fifo)
    throw invalidParameter('Source queue and destination queue must be of the same type.');
}
