import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeRuleSet, needRuleSet, placeOf, withDefaults } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateReceiptRule.html */
export const action = defineAction('ses', 'UpdateReceiptRule', {
  authorize: onAnything('UpdateReceiptRule'),
  handler({ RuleSetName: name, Rule: rule }, context) {
    const set = needRuleSet(context, name);
    const rules = set.rules.with(placeOf(set, rule.Name), withDefaults(rule));
    changeRuleSet(context, { ...set, rules });
    return {};
  },
});
