import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { addRuleSet, needRuleSet } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CloneReceiptRuleSet.html */
export const action = defineAction('ses', 'CloneReceiptRuleSet', {
  authorize: onAnything('CloneReceiptRuleSet'),
  handler({ RuleSetName: name, OriginalRuleSetName: original }, context) {
    addRuleSet(context, name, needRuleSet(context, original).rules);
    return {};
  },
});
