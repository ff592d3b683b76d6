import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { shown } from '../entities/shown-origin-request-policy.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateOriginRequestPolicy.html */
export const action = defineAction('cloudfront', 'CreateOriginRequestPolicy', {
  authorize: () => onAll('CreateOriginRequestPolicy'),
  handler({ OriginRequestPolicyConfig: config }, context) {
    const row = create(context, originRequestPolicies, config);
    return {
      OriginRequestPolicy: shown(row),
      ETag: row.etag,
      Location: location(`origin-request-policy/${row.id}`),
    };
  },
});
