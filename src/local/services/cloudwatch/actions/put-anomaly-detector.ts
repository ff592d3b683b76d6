import { defineAction } from '../../../action.ts';
import { detectorId } from '../records/detectors.ts';
import { detectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html */
export const action = defineAction('cloudwatch', 'PutAnomalyDetector', {
  authorize: () => [{ action: 'cloudwatch:PutAnomalyDetector', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(detectors);
    const id = detectorId(input);
    table.put({ id, settings: input, made: table.get(id)?.made ?? context.now });
    return {};
  },
});
