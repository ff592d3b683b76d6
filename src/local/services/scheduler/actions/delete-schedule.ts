import { defineAction } from '../../../action.ts';
import { disarm } from '../arm.ts';
import { findSchedule, onSchedule } from '../schedules.ts';
import { scheduleId, schedules } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html */
export const action = defineAction('scheduler', 'DeleteSchedule', {
  authorize: (input, context) => [onSchedule(context, 'DeleteSchedule', input)],
  handler(input, context) {
    const row = findSchedule(context, input);
    disarm(context, row);
    context.state.table(schedules).delete(scheduleId(row.group, row.name));
    return {};
  },
});
