import { defineAction } from '../../../action.ts';
import { findSubscription } from '../anomalies.ts';
import { anomalySubscriptions } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DeleteAnomalySubscription.html */
export const action = defineAction('ce', 'DeleteAnomalySubscription', {
  authorize: (input) => [{ action: 'ce:DeleteAnomalySubscription', arn: input.SubscriptionArn }],
  handler({ SubscriptionArn }, context) {
    context.state.table(anomalySubscriptions).delete(findSubscription(context, SubscriptionArn).arn);
    return {};
  },
});
