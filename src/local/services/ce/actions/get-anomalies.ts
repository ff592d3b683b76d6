import { defineAction } from '../../../action.ts';
import { findMonitor } from '../anomalies.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetAnomalies.html */
export const action = defineAction('ce', 'GetAnomalies', {
  authorize: () => [{ action: 'ce:GetAnomalies', arn: '*' }],
  handler(input, context) {
    if (input.MonitorArn !== undefined) findMonitor(context, input.MonitorArn);
    // Nothing is looked for: a bill that is reckoned from what ran has no surprises in it.
    return { Anomalies: [] };
  },
});
