import { defineAction } from '../../../action.ts';

import { unsupported } from '../errors.ts';
import { MOVE_TIMER, taskOfHandle } from '../move-tasks.ts';
import { queueArn } from '../queues.ts';
import { moveTasks } from '../state.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html */
export const action = defineAction('sqs', 'CancelMessageMoveTask', {
  authorize: (_, context) => [{ action: 'sqs:CancelMessageMoveTask', arn: queueArn(context, '*') }],
  handler(input, context) {
    const task = taskOfHandle(context, input.TaskHandle);
    if (task.status !== 'RUNNING') throw unsupported('Only active tasks can be cancelled.');
    context.state.table(moveTasks).put({ ...task, status: 'CANCELLED' });
    context.timers.cancel({ kind: MOVE_TIMER, key: task.id });
    return { ApproximateNumberOfMessagesMoved: task.moved };
  },
});
