import { defineAction } from '../../../action.ts';
import { findDetector } from '../records/detectors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListAnomalies.html */
export const action = defineAction('logs', 'ListAnomalies', {
  authorize: (input) => [{ action: 'logs:ListAnomalies', arn: input.anomalyDetectorArn ?? '*' }],
  handler(input, context) {
    if (input.anomalyDetectorArn !== undefined) findDetector(context, input.anomalyDetectorArn);
    // Detectors find nothing here.
    return { anomalies: [] };
  },
});
