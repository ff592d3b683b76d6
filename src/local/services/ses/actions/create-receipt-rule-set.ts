import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { addRuleSet } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateReceiptRuleSet.html */
export const action = defineAction('ses', 'CreateReceiptRuleSet', {
  authorize: onAnything('CreateReceiptRuleSet'),
  handler({ RuleSetName: name }, context) {
    addRuleSet(context, name, []);
    return {};
  },
});
