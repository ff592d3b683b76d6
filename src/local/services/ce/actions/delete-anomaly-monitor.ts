import { defineAction } from '../../../action.ts';
import { findMonitor } from '../anomalies.ts';
import { anomalyMonitors } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DeleteAnomalyMonitor.html */
export const action = defineAction('ce', 'DeleteAnomalyMonitor', {
  authorize: (input) => [{ action: 'ce:DeleteAnomalyMonitor', arn: input.MonitorArn }],
  handler({ MonitorArn }, context) {
    context.state.table(anomalyMonitors).delete(findMonitor(context, MonitorArn).arn);
    return {};
  },
});
