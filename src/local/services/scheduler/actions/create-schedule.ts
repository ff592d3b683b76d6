import { defineAction } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { arm } from '../arm.ts';
import { conflict } from '../errors.ts';
import { findGroup } from '../groups.ts';
import { TOKEN_MS } from '../limits.ts';
import { onGivenSchedule, scheduleOf } from '../schedules.ts';
import { scheduleId, schedules } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html */
export const action = defineAction('scheduler', 'CreateSchedule', {
  authorize: (input, context) => onGivenSchedule(context, 'CreateSchedule', input),
  handler(given, context) {
    const { ClientToken: token, ...input } = given;
    const call = { ...context, action: 'scheduler:CreateSchedule', token: token ?? '', input };
    const verdict = token === undefined ? { kind: 'fresh' as const } : checkToken(call);
    if (verdict.kind === 'repeated') return { ScheduleArn: verdict.result };
    if (verdict.kind === 'mismatched')
      throw conflict('The client token was used before with other parameters.');
    const row = scheduleOf(context, given);
    const group = findGroup(context, row.group);
    if (group.state === 'DELETING') throw conflict(`Schedule group ${group.name} is being deleted.`);
    const table = context.state.table(schedules);
    if (table.get(scheduleId(row.group, row.name)) !== undefined)
      throw conflict(`Schedule ${row.name} already exists.`);
    table.put(row);
    arm(context, row, context.now - 1);
    if (token !== undefined) rememberToken(call, row.arn, TOKEN_MS);
    return { ScheduleArn: row.arn };
  },
});
