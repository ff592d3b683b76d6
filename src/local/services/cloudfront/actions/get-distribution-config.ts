import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetDistributionConfig.html */
export const action = defineAction('cloudfront', 'GetDistributionConfig', {
  authorize: (input, context) => onDistribution(context, 'GetDistributionConfig', input.Id),
  handler({ Id }, context) {
    const row = mustFindDistribution(context, Id);
    return { DistributionConfig: row.config, ETag: row.etag };
  },
});
