import { defineAction } from '../../../action.ts';
import { isManaged, list } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { shown } from '../entities/shown-origin-request-policy.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListOriginRequestPolicies.html */
export const action = defineAction('cloudfront', 'ListOriginRequestPolicies', {
  authorize: () => onAll('ListOriginRequestPolicies'),
  handler(input, context) {
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(
      input,
      list(context, originRequestPolicies, input.Type),
      ({ id }) => id,
    );
    const items = itemsOf(rows, (row) => ({
      Type: isManaged(originRequestPolicies, row.id) ? 'managed' : 'custom',
      OriginRequestPolicy: shown(row),
    }));
    return { OriginRequestPolicyList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
