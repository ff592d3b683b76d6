import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { shown } from '../entities/shown-cache-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateCachePolicy.html */
export const action = defineAction('cloudfront', 'UpdateCachePolicy', {
  authorize: (input, context) => onEntity(context, 'UpdateCachePolicy', cachePolicies, input.Id),
  handler(input, context) {
    const row = update(context, cachePolicies, input, input.CachePolicyConfig);
    return { CachePolicy: shown(row), ETag: row.etag };
  },
});
