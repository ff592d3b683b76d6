import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetResponseHeadersPolicyConfig.html */
export const action = defineAction('cloudfront', 'GetResponseHeadersPolicyConfig', {
  authorize: (input, context) =>
    onEntity(context, 'GetResponseHeadersPolicyConfig', responseHeadersPolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, responseHeadersPolicies, Id);
    return { ResponseHeadersPolicyConfig: row.config, ETag: row.etag };
  },
});
