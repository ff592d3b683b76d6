import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { shown } from '../entities/shown-origin-request-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateOriginRequestPolicy.html */
export const action = defineAction('cloudfront', 'UpdateOriginRequestPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'UpdateOriginRequestPolicy', originRequestPolicies, input.Id),
  handler(input, context) {
    const row = update(context, originRequestPolicies, input, input.OriginRequestPolicyConfig);
    return { OriginRequestPolicy: shown(row), ETag: row.etag };
  },
});
