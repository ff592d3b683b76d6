import { defineAction } from '../../../action.ts';
import { findDetector } from '../records/detectors.ts';
import { logDetectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateLogAnomalyDetector.html */
export const action = defineAction('logs', 'UpdateLogAnomalyDetector', {
  authorize: (input) => [{ action: 'logs:UpdateLogAnomalyDetector', arn: input.anomalyDetectorArn }],
  handler(input, context) {
    const { anomalyDetectorArn: arn, enabled, ...given } = input;
    const row = findDetector(context, arn);
    const settings = { ...row.settings, ...given };
    context.state.table(logDetectors).put({ ...row, settings, enabled, modified: context.now });
    return {};
  },
});
