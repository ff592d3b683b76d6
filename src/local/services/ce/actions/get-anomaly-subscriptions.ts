import { defineAction } from '../../../action.ts';
import { findSubscription } from '../anomalies.ts';
import { pageOfValues } from '../query/values.ts';
import { anomalySubscriptions } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetAnomalySubscriptions.html */
export const action = defineAction('ce', 'GetAnomalySubscriptions', {
  authorize: () => [{ action: 'ce:GetAnomalySubscriptions', arn: '*' }],
  handler(input, context) {
    const { account, region, state } = context;
    const { SubscriptionArnList: arns = [], MonitorArn: monitor } = input;
    const rows =
      arns.length > 0
        ? arns.map((arn) => findSubscription(context, arn))
        : [...state.table(anomalySubscriptions).list()];
    const { page, next } = pageOfValues(
      { service: 'ce', action: 'GetAnomalySubscriptions', account, region, input },
      rows.filter(
        ({ subscription }) => monitor === undefined || subscription.MonitorArnList.includes(monitor),
      ),
      { token: input.NextPageToken, size: input.MaxResults ?? 100 },
    );
    return { AnomalySubscriptions: page.map(({ subscription }) => subscription), NextPageToken: next };
  },
});
