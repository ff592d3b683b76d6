import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { metricStreams } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteMetricStream.html */
export const action = defineAction('cloudwatch', 'DeleteMetricStream', {
  authorize: (input, context) => [
    {
      action: 'cloudwatch:DeleteMetricStream',
      arn: regionalArn(context, 'cloudwatch', `metric-stream/${input.Name}`),
    },
  ],
  handler(input, context) {
    // One that is not there is deleted as well: the action has no error for it.
    context.state.table(metricStreams).delete(input.Name);
    return {};
  },
});
