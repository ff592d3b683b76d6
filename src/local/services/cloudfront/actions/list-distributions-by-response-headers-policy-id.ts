import { defineAction } from '../../../action.ts';
import { distributionIds } from '../distributions/list.ts';
import { mustFind } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributionsByResponseHeadersPolicyId.html */
export const action = defineAction('cloudfront', 'ListDistributionsByResponseHeadersPolicyId', {
  authorize: () => onAll('ListDistributionsByResponseHeadersPolicyId'),
  handler(input, context) {
    const { id } = mustFind(context, responseHeadersPolicies, input.ResponseHeadersPolicyId);
    return distributionIds(context, input, ({ config }) => responseHeadersPolicies.isUsedBy(config, id));
  },
});
