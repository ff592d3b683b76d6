import { defineAction } from '../../../action.ts';
import { resourceNotFound } from '../errors.ts';
import { detectorId } from '../records/detectors.ts';
import { detectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAnomalyDetector.html */
export const action = defineAction('cloudwatch', 'DeleteAnomalyDetector', {
  authorize: () => [{ action: 'cloudwatch:DeleteAnomalyDetector', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(detectors);
    const id = detectorId(input);
    if (table.get(id) === undefined) throw resourceNotFound('The anomaly detector does not exist.');
    table.delete(id);
    return {};
  },
});
