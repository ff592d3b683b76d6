import { defineAction } from '../../../action.ts';
import { dayText, findMonitor } from '../anomalies.ts';
import { anomalyMonitors } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_UpdateAnomalyMonitor.html */
export const action = defineAction('ce', 'UpdateAnomalyMonitor', {
  authorize: (input) => [{ action: 'ce:UpdateAnomalyMonitor', arn: input.MonitorArn }],
  handler({ MonitorArn, MonitorName: name }, context) {
    const row = findMonitor(context, MonitorArn);
    const monitor = {
      ...row.monitor,
      ...(name !== undefined && { MonitorName: name }),
      LastUpdatedDate: dayText(context.now),
    };
    context.state.table(anomalyMonitors).put({ ...row, monitor });
    return { MonitorArn };
  },
});
