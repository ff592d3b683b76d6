import { defineAction } from '../../../action.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { switchActions } from '../alarms/switch-actions.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html */
export const action = defineAction('cloudwatch', 'EnableAlarmActions', {
  authorize: ({ AlarmNames }, context) =>
    AlarmNames.map((name) => ({ action: 'cloudwatch:EnableAlarmActions', arn: alarmArn(context, name) })),
  handler({ AlarmNames }, context) {
    switchActions(context, AlarmNames, true);
    return {};
  },
});
