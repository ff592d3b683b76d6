import { defineAction } from '../../../action.ts';
import { distributionIds } from '../distributions/list.ts';
import { mustFind } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributionsByCachePolicyId.html */
export const action = defineAction('cloudfront', 'ListDistributionsByCachePolicyId', {
  authorize: () => onAll('ListDistributionsByCachePolicyId'),
  handler(input, context) {
    const { id } = mustFind(context, cachePolicies, input.CachePolicyId);
    return distributionIds(context, input, ({ config }) => cachePolicies.isUsedBy(config, id));
  },
});
