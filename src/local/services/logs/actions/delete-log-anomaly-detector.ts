import { defineAction } from '../../../action.ts';
import { findDetector } from '../records/detectors.ts';
import { logDetectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogAnomalyDetector.html */
export const action = defineAction('logs', 'DeleteLogAnomalyDetector', {
  authorize: (input) => [{ action: 'logs:DeleteLogAnomalyDetector', arn: input.anomalyDetectorArn }],
  handler(input, context) {
    context.state.table(logDetectors).delete(findDetector(context, input.anomalyDetectorArn).arn);
    return {};
  },
});
