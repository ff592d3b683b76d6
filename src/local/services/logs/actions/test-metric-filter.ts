import { defineAction } from '../../../action.ts';
import { compilePattern } from '../patterns/pattern.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestMetricFilter.html */
export const action = defineAction('logs', 'TestMetricFilter', {
  authorize: () => [{ action: 'logs:TestMetricFilter', arn: '*' }],
  handler({ filterPattern, logEventMessages }) {
    const pattern = compilePattern(filterPattern);
    const matches = logEventMessages.flatMap((eventMessage, index) => {
      const extractedValues = pattern.match(eventMessage);
      return extractedValues === undefined ? [] : [{ eventNumber: index + 1, eventMessage, extractedValues }];
    });
    return { matches };
  },
});
