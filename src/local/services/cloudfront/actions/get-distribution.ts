import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { distributionShown } from '../distributions/shown.ts';
import { onDistribution } from '../distributions/permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetDistribution.html */
export const action = defineAction('cloudfront', 'GetDistribution', {
  authorize: (input, context) => onDistribution(context, 'GetDistribution', input.Id),
  handler({ Id }, context) {
    const row = mustFindDistribution(context, Id);
    return { Distribution: distributionShown(context, row), ETag: row.etag };
  },
});
