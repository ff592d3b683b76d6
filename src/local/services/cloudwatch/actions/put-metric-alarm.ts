import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { checkAlarm } from '../alarms/check-alarm.ts';
import { putAlarm } from '../alarms/put-alarm.ts';
import { scheduleFirst } from '../alarms/schedule.ts';
import { validationError } from '../errors.ts';
import { alarms } from '../alarms/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const action = defineAction('cloudwatch', 'PutMetricAlarm', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'cloudwatch:PutMetricAlarm', arn: alarmArn(context, input.AlarmName) },
      'cloudwatch:TagResource',
      input.Tags,
    ),
  handler({ Tags, ...input }, context) {
    checkAlarm(input);
    const present = context.state.table(alarms).get(input.AlarmName);
    if (present?.type === 'CompositeAlarm')
      throw validationError(`A composite alarm with the name ${input.AlarmName} exists.`);
    const row = putAlarm(context, { ...input, Tags }, { type: 'MetricAlarm', input });
    if (row.type === 'MetricAlarm') scheduleFirst(context, row);
    return {};
  },
});
