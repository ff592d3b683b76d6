import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { shown } from '../entities/shown-response-headers-policy.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateResponseHeadersPolicy.html */
export const action = defineAction('cloudfront', 'CreateResponseHeadersPolicy', {
  authorize: () => onAll('CreateResponseHeadersPolicy'),
  handler({ ResponseHeadersPolicyConfig: config }, context) {
    const row = create(context, responseHeadersPolicies, config);
    return {
      ResponseHeadersPolicy: shown(row),
      ETag: row.etag,
      Location: location(`response-headers-policy/${row.id}`),
    };
  },
});
