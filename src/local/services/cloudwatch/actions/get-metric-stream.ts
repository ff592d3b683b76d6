import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceNotFound } from '../errors.ts';
import { metricStreams } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStream.html */
export const action = defineAction('cloudwatch', 'GetMetricStream', {
  authorize: (input, context) => [
    {
      action: 'cloudwatch:GetMetricStream',
      arn: regionalArn(context, 'cloudwatch', `metric-stream/${input.Name}`),
    },
  ],
  handler(input, context) {
    const row = context.state.table(metricStreams).get(input.Name);
    if (row === undefined) throw resourceNotFound(`MetricStream ${input.Name} does not exist`);
    return {
      Arn: regionalArn(context, 'cloudwatch', `metric-stream/${input.Name}`),
      ...row.settings,
      IncludeLinkedAccountsMetrics: row.settings.IncludeLinkedAccountsMetrics ?? false,
      State: row.state,
      CreationDate: new Date(row.created),
      LastUpdateDate: new Date(row.updated),
    };
  },
});
