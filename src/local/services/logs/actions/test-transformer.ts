import { defineAction } from '../../../action.ts';
import { compileTransformer } from '../transform/compile.ts';
import { transform } from '../transform/transform.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestTransformer.html */
export const action = defineAction('logs', 'TestTransformer', {
  authorize: () => [{ action: 'logs:TestTransformer', arn: '*' }],
  handler({ transformerConfig, logEventMessages }, { now }) {
    const steps = compileTransformer(transformerConfig);
    return {
      transformedLogs: logEventMessages.map((eventMessage, at) => ({
        eventNumber: at + 1,
        eventMessage,
        transformedEventMessage: transform(steps, eventMessage, { now }),
      })),
    };
  },
});
