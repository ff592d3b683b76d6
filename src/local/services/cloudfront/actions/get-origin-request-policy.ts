import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { shown } from '../entities/shown-origin-request-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetOriginRequestPolicy.html */
export const action = defineAction('cloudfront', 'GetOriginRequestPolicy', {
  authorize: (input, context) => onEntity(context, 'GetOriginRequestPolicy', originRequestPolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originRequestPolicies, Id);
    return { OriginRequestPolicy: shown(row), ETag: row.etag };
  },
});
