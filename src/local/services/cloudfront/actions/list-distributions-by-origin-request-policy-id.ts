import { defineAction } from '../../../action.ts';
import { distributionIds } from '../distributions/list.ts';
import { mustFind } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributionsByOriginRequestPolicyId.html */
export const action = defineAction('cloudfront', 'ListDistributionsByOriginRequestPolicyId', {
  authorize: () => onAll('ListDistributionsByOriginRequestPolicyId'),
  handler(input, context) {
    const { id } = mustFind(context, originRequestPolicies, input.OriginRequestPolicyId);
    return distributionIds(context, input, ({ config }) => originRequestPolicies.isUsedBy(config, id));
  },
});
