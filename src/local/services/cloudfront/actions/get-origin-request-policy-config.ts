import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetOriginRequestPolicyConfig.html */
export const action = defineAction('cloudfront', 'GetOriginRequestPolicyConfig', {
  authorize: (input, context) =>
    onEntity(context, 'GetOriginRequestPolicyConfig', originRequestPolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originRequestPolicies, Id);
    return { OriginRequestPolicyConfig: row.config, ETag: row.etag };
  },
});
