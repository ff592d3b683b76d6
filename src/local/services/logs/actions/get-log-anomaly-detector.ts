import { defineAction } from '../../../action.ts';
import { describeDetector, findDetector } from '../records/detectors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogAnomalyDetector.html */
export const action = defineAction('logs', 'GetLogAnomalyDetector', {
  authorize: (input) => [{ action: 'logs:GetLogAnomalyDetector', arn: input.anomalyDetectorArn }],
  handler: (input, context) => describeDetector(findDetector(context, input.anomalyDetectorArn)),
});
