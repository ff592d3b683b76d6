import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeRuleSet, insertAfter, needRuleSet, placeOf, ruleAt } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetReceiptRulePosition.html */
export const action = defineAction('ses', 'SetReceiptRulePosition', {
  authorize: onAnything('SetReceiptRulePosition'),
  handler({ RuleSetName: name, RuleName: rule, After: after }, context) {
    const set = needRuleSet(context, name);
    const moved = ruleAt(set, placeOf(set, rule));
    const without = { ...set, rules: set.rules.filter((one) => one !== moved) };
    changeRuleSet(context, insertAfter(without, moved, after));
    return {};
  },
});
