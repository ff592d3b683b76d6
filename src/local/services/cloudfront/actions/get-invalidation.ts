import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';
import { noInvalidation } from '../errors.ts';
import { invalidationShown } from '../invalidations/find.ts';
import { invalidations } from '../invalidations/state.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetInvalidation.html */
export const action = defineAction('cloudfront', 'GetInvalidation', {
  authorize: (input, context) => onDistribution(context, 'GetInvalidation', input.DistributionId),
  handler({ DistributionId, Id }, context) {
    mustFindDistribution(context, DistributionId);
    const row = context.state.table(invalidations).get(Id);
    if (row?.distribution !== DistributionId) throw noInvalidation();
    return { Invalidation: invalidationShown(row, context.now) };
  },
});
