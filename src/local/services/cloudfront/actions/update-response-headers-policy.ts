import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { shown } from '../entities/shown-response-headers-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateResponseHeadersPolicy.html */
export const action = defineAction('cloudfront', 'UpdateResponseHeadersPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'UpdateResponseHeadersPolicy', responseHeadersPolicies, input.Id),
  handler(input, context) {
    const row = update(context, responseHeadersPolicies, input, input.ResponseHeadersPolicyConfig);
    return { ResponseHeadersPolicy: shown(row), ETag: row.etag };
  },
});
