import { defineAction } from '../../../action.ts';
import { findMonitor, findSubscription } from '../anomalies.ts';
import { anomalySubscriptions } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_UpdateAnomalySubscription.html */
export const action = defineAction('ce', 'UpdateAnomalySubscription', {
  authorize: (input) => [{ action: 'ce:UpdateAnomalySubscription', arn: input.SubscriptionArn }],
  handler({ SubscriptionArn, ...changes }, context) {
    const row = findSubscription(context, SubscriptionArn);
    for (const arn of changes.MonitorArnList ?? []) findMonitor(context, arn);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const subscription = { ...row.subscription, ...given };
    context.state.table(anomalySubscriptions).put({ ...row, subscription });
    return { SubscriptionArn };
  },
});
