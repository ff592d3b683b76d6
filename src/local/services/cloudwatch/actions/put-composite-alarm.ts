import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { alarmArn, judgeComposite } from '../alarms/change-state.ts';
import { checkActions } from '../alarms/check-alarm.ts';
import { putAlarm } from '../alarms/put-alarm.ts';
import { alarmsIn } from '../alarms/rule.ts';
import { alarms } from '../alarms/state.ts';
import { validationError } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
export const action = defineAction('cloudwatch', 'PutCompositeAlarm', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'cloudwatch:PutCompositeAlarm', arn: alarmArn(context, input.AlarmName) },
      'cloudwatch:TagResource',
      input.Tags,
    ),
  handler({ Tags, ...input }, context) {
    checkActions(input);
    const table = context.state.table(alarms);
    const unknown = alarmsIn(input.AlarmRule).filter((name) => table.get(name) === undefined);
    if (unknown.length > 0)
      throw validationError(
        `Could not save the composite alarm as alarms [${unknown.join(', ')}] in the alarm rule do not exist`,
      );
    if (table.get(input.AlarmName)?.type === 'MetricAlarm')
      throw validationError(`A metric alarm with the name ${input.AlarmName} exists.`);
    const row = putAlarm(context, { ...input, Tags }, { type: 'CompositeAlarm', input });
    if (row.type === 'CompositeAlarm') judgeComposite(context, row, undefined);
    return {};
  },
});
