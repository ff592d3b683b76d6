import { defineAction } from '../../../action.ts';
import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { invalidValue } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { listMetrics } from '../metrics/list.ts';
import { metricId } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
export const action = defineAction('cloudwatch', 'ListMetrics', {
  authorize: () => [{ action: 'cloudwatch:ListMetrics', arn: '*' }],
  handler(input, context) {
    const { account, region } = context;
    const call = { service: 'cloudwatch', action: 'ListMetrics', account, region, input };
    const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
    if (input.NextToken !== undefined && after === undefined)
      throw invalidValue('Request parameter NextToken is invalid');
    const found = listMetrics(context, input, after);
    const { rows, next } = takePage(found, CLOUDWATCH_LIMITS.listedMetrics, metricId);
    return {
      Metrics: rows.map(({ namespace, name, dimensions }) => ({
        Namespace: namespace,
        MetricName: name,
        Dimensions: dimensions,
      })),
      NextToken: next === undefined ? undefined : sealToken(call, next),
      OwningAccounts: input.IncludeLinkedAccounts === true ? rows.map(() => account) : undefined,
    };
  },
});
