import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { dayText } from '../anomalies.ts';
import { anomalyMonitors } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CreateAnomalyMonitor.html */
export const action = defineAction('ce', 'CreateAnomalyMonitor', {
  authorize: () => [{ action: 'ce:CreateAnomalyMonitor', arn: '*' }],
  handler(input, context) {
    const { now, random, state } = context;
    const MonitorArn = globalArn(context, 'ce', `anomalymonitor/${random.uuid()}`);
    const day = dayText(now);
    const monitor = { ...input.AnomalyMonitor, MonitorArn, CreationDate: day, LastUpdatedDate: day };
    state.table(anomalyMonitors).put({
      arn: MonitorArn,
      monitor,
      tags: mergeTags([], input.ResourceTags ?? []),
    });
    return { MonitorArn };
  },
});
