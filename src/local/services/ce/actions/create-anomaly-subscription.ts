import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { findMonitor } from '../anomalies.ts';
import { anomalySubscriptions } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CreateAnomalySubscription.html */
export const action = defineAction('ce', 'CreateAnomalySubscription', {
  authorize: () => [{ action: 'ce:CreateAnomalySubscription', arn: '*' }],
  handler(input, context) {
    const { account, random, state } = context;
    for (const arn of input.AnomalySubscription.MonitorArnList) findMonitor(context, arn);
    const SubscriptionArn = globalArn(context, 'ce', `anomalysubscription/${random.uuid()}`);
    const subscription = { ...input.AnomalySubscription, SubscriptionArn, AccountId: account };
    state.table(anomalySubscriptions).put({
      arn: SubscriptionArn,
      subscription,
      tags: mergeTags([], input.ResourceTags ?? []),
    });
    return { SubscriptionArn };
  },
});
