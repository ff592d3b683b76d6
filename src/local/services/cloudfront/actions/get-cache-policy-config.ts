import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetCachePolicyConfig.html */
export const action = defineAction('cloudfront', 'GetCachePolicyConfig', {
  authorize: (input, context) => onEntity(context, 'GetCachePolicyConfig', cachePolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, cachePolicies, Id);
    return { CachePolicyConfig: row.config, ETag: row.etag };
  },
});
