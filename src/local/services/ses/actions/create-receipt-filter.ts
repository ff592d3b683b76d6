import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { receiptFilters } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateReceiptFilter.html */
export const action = defineAction('ses', 'CreateReceiptFilter', {
  authorize: onAnything('CreateReceiptFilter'),
  handler({ Filter: { Name: name, IpFilter: filter } }, { state }) {
    const table = state.table(receiptFilters);
    if (table.get(name) !== undefined) throw v1.exists('AlreadyExists', `Filter already exists: ${name}`);
    table.put({ name, policy: filter.Policy, cidr: filter.Cidr });
    return {};
  },
});
