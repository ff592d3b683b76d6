import { AwsError } from '../../../error.ts';
import { defineAction } from '../../../action.ts';
import { alarmArn, changeState } from '../alarms/change-state.ts';
import { alarmPeriod, nextBoundary, scheduleEvaluation } from '../alarms/schedule.ts';
import { alarms } from '../alarms/state.ts';
import type { StateValue } from '../alarms/state.ts';
import { alarmNotFound } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html */
export const action = defineAction('cloudwatch', 'SetAlarmState', {
  authorize: (input, context) => [
    { action: 'cloudwatch:SetAlarmState', arn: alarmArn(context, input.AlarmName) },
  ],
  handler({ AlarmName, StateValue: value, StateReason: reason, StateReasonData: data }, context) {
    const row = context.state.table(alarms).get(AlarmName);
    if (row === undefined) throw alarmNotFound();
    if (data !== undefined && !isJson(data))
      throw new AwsError('InvalidFormatFault', 400, 'StateReasonData is not valid JSON');
    changeState(context, row, { value: stateOf(value), reason, data });
    // It stands until the alarm is looked at again.
    if (row.type === 'MetricAlarm')
      scheduleEvaluation(context, row.name, nextBoundary(context.now, alarmPeriod(row)));
    return {};
  },
});

function stateOf(text: string): StateValue {
  return text === 'OK' || text === 'ALARM' ? text : 'INSUFFICIENT_DATA';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
