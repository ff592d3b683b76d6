import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { roleCaller } from '../../iam/port.ts';
import type { Invocation } from '../arm.ts';
import { count } from '../measure.ts';
import type { Failure } from './failure.ts';
import { payloadOf } from './payload.ts';

/**
 * To the queue for dead letters, by the execution role; without one the reason is kept with the failed job.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html
 */
export async function bury(
  phase: PhaseContext,
  invocation: Invocation,
  { code, reason }: Failure,
  exhausted: string | undefined,
): Promise<void> {
  const { schedule, execution, attempt, due } = invocation;
  const queue = parseArn(schedule.target.DeadLetterConfig?.Arn ?? '');
  const caller = phase.transact((context) =>
    roleCaller(context, schedule.target.RoleArn, 'scheduler.amazonaws.com', execution),
  );
  if (queue === undefined || caller === undefined)
    throw new Error(`${schedule.arn} could not invoke ${schedule.target.Arn}: ${code}: ${reason}`);
  const attributes = {
    SCHEDULE_ARN: schedule.arn,
    SCHEDULED_TIME: new Date(due).toISOString(),
    TARGET_ARN: schedule.target.Arn,
    EXECUTION_ID: execution,
    ERROR_CODE: code,
    ERROR_MESSAGE: reason,
    RETRY_ATTEMPTS: String(attempt - 1),
    ...(exhausted === undefined ? {} : { EXHAUSTED_RETRY_CONDITION: exhausted }),
  };
  const letter = {
    QueueUrl: `${phase.endpoint}/${queue.account}/${queue.resource}`,
    MessageBody: payloadOf(invocation),
    MessageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
    ),
  };
  try {
    await phase.call('sqs', 'SendMessage', letter, caller);
  } catch (error) {
    if (error instanceof AwsError)
      count(phase, invocation, [
        'InvocationsFailedToBeSentToDeadLetterCount',
        `InvocationsFailedToBeSentToDeadLetterCount_${error.code}`,
      ]);
    throw error;
  }
  count(phase, invocation, ['InvocationsSentToDeadLetterCount']);
}
