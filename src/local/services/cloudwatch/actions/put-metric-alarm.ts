import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { checkAlarm } from '../alarms/check-alarm.ts';
import { putAlarm } from '../alarms/put-alarm.ts';
import { scheduleFirst } from '../alarms/schedule.ts';
import { validationError } from '../errors.ts';
import { detectorId } from '../records/detectors.ts';
import { detectors } from '../records/state.ts';
import { alarms } from '../alarms/state.ts';
import type { MetricAlarmInput } from '../alarms/state.ts';

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
    learn(context, input);
    return {};
  },
});

/** An alarm on a band brings the detector along that it needs. */
function learn(context: ActionContext, { Metrics = [], ThresholdMetricId }: MetricAlarmInput): void {
  const band = Metrics.find(({ Id }) => Id === ThresholdMetricId)?.Expression;
  const name = /\(\s*(\w+)/.exec(band ?? '')?.[1];
  const learnt = Metrics.find(({ Id }) => Id === name)?.MetricStat;
  if (learnt === undefined) return;
  const settings = { ...learnt.Metric, Stat: learnt.Stat };
  const table = context.state.table(detectors);
  const id = detectorId(settings);
  if (table.get(id) === undefined) table.put({ id, settings: { SingleMetricAnomalyDetector: settings } });
}
