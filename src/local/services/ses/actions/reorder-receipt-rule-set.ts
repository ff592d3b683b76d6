import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeRuleSet, needRuleSet, placeOf, ruleAt } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ReorderReceiptRuleSet.html */
export const action = defineAction('ses', 'ReorderReceiptRuleSet', {
  authorize: onAnything('ReorderReceiptRuleSet'),
  handler({ RuleSetName: name, RuleNames: names }, context) {
    const set = needRuleSet(context, name);
    if (names.length !== set.rules.length) throw v1.invalid('The rule names must be those of the rule set.');
    changeRuleSet(context, { ...set, rules: names.map((rule) => ruleAt(set, placeOf(set, rule))) });
    return {};
  },
});
