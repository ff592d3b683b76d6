import { defineAction } from '../../../action.ts';
import { isManaged, list } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { shown } from '../entities/shown-response-headers-policy.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListResponseHeadersPolicies.html */
export const action = defineAction('cloudfront', 'ListResponseHeadersPolicies', {
  authorize: () => onAll('ListResponseHeadersPolicies'),
  handler(input, context) {
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(
      input,
      list(context, responseHeadersPolicies, input.Type),
      ({ id }) => id,
    );
    const items = itemsOf(rows, (row) => ({
      Type: isManaged(responseHeadersPolicies, row.id) ? 'managed' : 'custom',
      ResponseHeadersPolicy: shown(row),
    }));
    return { ResponseHeadersPolicyList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
