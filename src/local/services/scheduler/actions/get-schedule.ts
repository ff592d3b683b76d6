import { defineAction } from '../../../action.ts';
import { RETRIES } from '../limits.ts';
import { findSchedule, onSchedule } from '../schedules.ts';
import type { ScheduleRow } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html */
export const action = defineAction('scheduler', 'GetSchedule', {
  authorize: (input, context) => [onSchedule(context, 'GetSchedule', input)],
  handler(input, context) {
    const row = findSchedule(context, input);
    return {
      Arn: row.arn,
      GroupName: row.group,
      Name: row.name,
      ScheduleExpression: row.expression,
      ScheduleExpressionTimezone: row.timeZone,
      StartDate: row.start === undefined ? undefined : new Date(row.start),
      EndDate: row.end === undefined ? undefined : new Date(row.end),
      Description: row.description,
      State: row.state,
      KmsKeyArn: row.kmsKey,
      Target: targetOf(row),
      FlexibleTimeWindow: row.window,
      ActionAfterCompletion: row.afterCompletion,
      CreationDate: new Date(row.created),
      LastModificationDate: new Date(row.modified),
    };
  },
});

/** With the policy of retries that it has by default. */
function targetOf({ target }: ScheduleRow): ScheduleRow['target'] {
  return {
    ...target,
    RetryPolicy: target.RetryPolicy ?? {
      MaximumEventAgeInSeconds: RETRIES.ageSeconds,
      MaximumRetryAttempts: RETRIES.attempts,
    },
  };
}
