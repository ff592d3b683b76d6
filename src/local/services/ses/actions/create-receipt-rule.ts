import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { SES_LIMITS } from '../limits.ts';
import { changeRuleSet, insertAfter, needRuleSet, withDefaults } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateReceiptRule.html */
export const action = defineAction('ses', 'CreateReceiptRule', {
  authorize: onAnything('CreateReceiptRule'),
  handler({ RuleSetName: name, Rule: rule, After: after }, context) {
    const set = needRuleSet(context, name);
    if (set.rules.some((one) => one.Name === rule.Name))
      throw v1.exists('AlreadyExists', `Rule already exists: ${rule.Name}`);
    if (set.rules.length >= SES_LIMITS.rules) throw v1.tooMany('Maximum number of rules reached.');
    changeRuleSet(context, insertAfter(set, withDefaults(rule), after));
    return {};
  },
});
