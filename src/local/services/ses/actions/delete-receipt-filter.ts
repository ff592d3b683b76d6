import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { receiptFilters } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteReceiptFilter.html */
export const action = defineAction('ses', 'DeleteReceiptFilter', {
  authorize: onAnything('DeleteReceiptFilter'),
  handler({ FilterName: name }, { state }) {
    state.table(receiptFilters).delete(name);
    return {};
  },
});
