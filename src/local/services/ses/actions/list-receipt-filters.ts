import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { receiptFilters } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListReceiptFilters.html */
export const action = defineAction('ses', 'ListReceiptFilters', {
  authorize: onAnything('ListReceiptFilters'),
  handler: (_input, { state }) => ({
    Filters: [...state.table(receiptFilters).list()].map(({ name, policy, cidr }) => ({
      Name: name,
      IpFilter: { Policy: policy === 'Allow' ? ('Allow' as const) : ('Block' as const), Cidr: cidr },
    })),
  }),
});
