import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { compileTransformer } from '../transform/compile.ts';
import { transform } from '../transform/transform.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestTransformer.html */
export const action = defineAction('logs', 'TestTransformer', {
  authorize: () => [{ action: 'logs:TestTransformer', arn: '*' }],
  handler({ transformerConfig, logEventMessages }, { now }) {
    const steps = compileTransformer(transformerConfig);
    const { events, late } = transform(steps, logEventMessages, { now, metadata: {} });
    if (late)
      throw invalidParameter(
        `A regular expression of the transformer takes too long with the event ${events.length + 1}: it must not repeat what repeats already.`,
      );
    return {
      transformedLogs: logEventMessages.map((eventMessage, at) => ({
        eventNumber: at + 1,
        eventMessage,
        transformedEventMessage: events[at],
      })),
    };
  },
});
