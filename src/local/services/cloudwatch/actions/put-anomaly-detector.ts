import { defineAction } from '../../../action.ts';
import { detectorId } from '../records/detectors.ts';
import { detectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html */
export const action = defineAction('cloudwatch', 'PutAnomalyDetector', {
  authorize: () => [{ action: 'cloudwatch:PutAnomalyDetector', arn: '*' }],
  handler(input, context) {
    context.state.table(detectors).put({ id: detectorId(input), settings: input });
    return {};
  },
});
