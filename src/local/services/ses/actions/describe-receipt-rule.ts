import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { needRuleSet, placeOf, ruleAt } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DescribeReceiptRule.html */
export const action = defineAction('ses', 'DescribeReceiptRule', {
  authorize: onAnything('DescribeReceiptRule'),
  handler({ RuleSetName: name, RuleName: rule }, context) {
    const set = needRuleSet(context, name);
    return { Rule: ruleAt(set, placeOf(set, rule)) };
  },
});
