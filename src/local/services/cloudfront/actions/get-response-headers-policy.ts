import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { shown } from '../entities/shown-response-headers-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetResponseHeadersPolicy.html */
export const action = defineAction('cloudfront', 'GetResponseHeadersPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'GetResponseHeadersPolicy', responseHeadersPolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, responseHeadersPolicies, Id);
    return { ResponseHeadersPolicy: shown(row), ETag: row.etag };
  },
});
