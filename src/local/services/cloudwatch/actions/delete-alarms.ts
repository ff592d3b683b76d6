import { defineAction } from '../../../action.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { note } from '../alarms/history.ts';
import { unwatch } from '../alarms/put-alarm.ts';
import { EVALUATE_TIMER } from '../alarms/schedule.ts';
import { alarms } from '../alarms/state.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { alarmNotFound, validationError } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html */
export const action = defineAction('cloudwatch', 'DeleteAlarms', {
  authorize: ({ AlarmNames }, context) =>
    AlarmNames.map((name) => ({ action: 'cloudwatch:DeleteAlarms', arn: alarmArn(context, name) })),
  handler({ AlarmNames }, context) {
    if (AlarmNames.length > CLOUDWATCH_LIMITS.alarmsDeleted)
      throw validationError(`At most ${CLOUDWATCH_LIMITS.alarmsDeleted} alarms can be deleted at once.`);
    const table = context.state.table(alarms);
    const rows = [...new Set(AlarmNames)].map((name) => table.get(name));
    const composite = rows.filter((row) => row?.type === 'CompositeAlarm').length;
    if (composite > 1 || (composite === 1 && rows.length > 1))
      throw validationError('A composite alarm must be deleted alone.');
    // One that is not there makes the call fail only when it is the only one.
    if (rows.length === 1 && rows[0] === undefined) throw alarmNotFound();
    for (const row of rows) {
      if (row === undefined) continue;
      table.delete(row.name);
      unwatch(context, row.name);
      context.timers.cancel({ kind: EVALUATE_TIMER, key: row.name });
      note(context, row, 'ConfigurationUpdate', `Alarm "${row.name}" deleted`, {
        type: 'Delete',
        version: '1.0',
        deletedAlarm: row.input,
      });
    }
    return {};
  },
});
