import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { shown } from '../entities/shown-cache-policy.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetCachePolicy.html */
export const action = defineAction('cloudfront', 'GetCachePolicy', {
  authorize: (input, context) => onEntity(context, 'GetCachePolicy', cachePolicies, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, cachePolicies, Id);
    return { CachePolicy: shown(row), ETag: row.etag };
  },
});
