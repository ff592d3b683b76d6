import { defineAction } from '../../../action.ts';
import { isManaged, list } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { shown } from '../entities/shown-cache-policy.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListCachePolicies.html */
export const action = defineAction('cloudfront', 'ListCachePolicies', {
  authorize: () => onAll('ListCachePolicies'),
  handler(input, context) {
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(
      input,
      list(context, cachePolicies, input.Type),
      ({ id }) => id,
    );
    const items = itemsOf(rows, (row) => ({
      Type: isManaged(cachePolicies, row.id) ? 'managed' : 'custom',
      CachePolicy: shown(row),
    }));
    return { CachePolicyList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
