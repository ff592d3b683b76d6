import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { cannotDelete, ruleSets } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteReceiptRuleSet.html */
export const action = defineAction('ses', 'DeleteReceiptRuleSet', {
  authorize: onAnything('DeleteReceiptRuleSet'),
  handler({ RuleSetName: name }, { state }) {
    const table = state.table(ruleSets);
    if (table.get(name)?.active === true) throw cannotDelete(name);
    table.delete(name);
    return {};
  },
});
