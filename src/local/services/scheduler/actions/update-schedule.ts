import { defineAction } from '../../../action.ts';
import { arm } from '../arm.ts';
import { findSchedule, onGivenSchedule, scheduleOf } from '../schedules.ts';
import { schedules } from '../state.ts';

/** What a request does not say gets its default again: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html */
export const action = defineAction('scheduler', 'UpdateSchedule', {
  authorize: (input, context) => onGivenSchedule(context, 'UpdateSchedule', input),
  handler(input, context) {
    const { created } = findSchedule(context, input);
    const row = { ...scheduleOf(context, input), created };
    context.state.table(schedules).put(row);
    arm(context, row, context.now - 1);
    return { ScheduleArn: row.arn };
  },
});
