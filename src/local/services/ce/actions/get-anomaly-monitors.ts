import { defineAction } from '../../../action.ts';
import { findMonitor } from '../anomalies.ts';
import { pageOfValues } from '../query/values.ts';
import { anomalyMonitors } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetAnomalyMonitors.html */
export const action = defineAction('ce', 'GetAnomalyMonitors', {
  authorize: () => [{ action: 'ce:GetAnomalyMonitors', arn: '*' }],
  handler(input, context) {
    const { account, region, state } = context;
    const { MonitorArnList: arns = [] } = input;
    const rows =
      arns.length > 0
        ? arns.map((arn) => findMonitor(context, arn))
        : [...state.table(anomalyMonitors).list()];
    const { page, next } = pageOfValues(
      { service: 'ce', action: 'GetAnomalyMonitors', account, region, input },
      rows,
      { token: input.NextPageToken, size: input.MaxResults ?? 100 },
    );
    return { AnomalyMonitors: page.map(({ monitor }) => monitor), NextPageToken: next };
  },
});
