import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { shown } from '../entities/shown-cache-policy.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateCachePolicy.html */
export const action = defineAction('cloudfront', 'CreateCachePolicy', {
  authorize: () => onAll('CreateCachePolicy'),
  handler({ CachePolicyConfig: config }, context) {
    const row = create(context, cachePolicies, config);
    return { CachePolicy: shown(row), ETag: row.etag, Location: location(`cache-policy/${row.id}`) };
  },
});
