import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { metricStreams } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StopMetricStreams.html */
export const action = defineAction('cloudwatch', 'StopMetricStreams', {
  authorize: (input, context) =>
    input.Names.map((name) => ({
      action: 'cloudwatch:StopMetricStreams',
      arn: regionalArn(context, 'cloudwatch', `metric-stream/${name}`),
    })),
  handler(input, context) {
    const table = context.state.table(metricStreams);
    for (const name of input.Names) {
      const row = table.get(name);
      if (row !== undefined) table.put({ ...row, state: 'stopped', updated: context.now });
    }
    return {};
  },
});
