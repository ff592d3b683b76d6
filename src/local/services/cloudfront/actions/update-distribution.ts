import { defineAction } from '../../../action.ts';
import { updateDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';
import { distributionShown } from '../distributions/shown.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.html */
export const action = defineAction('cloudfront', 'UpdateDistribution', {
  authorize: (input, context) => onDistribution(context, 'UpdateDistribution', input.Id),
  handler(input, context) {
    const row = updateDistribution(context, input, input.DistributionConfig);
    return { Distribution: distributionShown(context, row, 'InProgress'), ETag: row.etag };
  },
});
