import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeRuleSet, needRuleSet } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteReceiptRule.html */
export const action = defineAction('ses', 'DeleteReceiptRule', {
  authorize: onAnything('DeleteReceiptRule'),
  handler({ RuleSetName: name, RuleName: rule }, context) {
    const set = needRuleSet(context, name);
    changeRuleSet(context, { ...set, rules: set.rules.filter((one) => one.Name !== rule) });
    return {};
  },
});
