import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { needRuleSet } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DescribeReceiptRuleSet.html */
export const action = defineAction('ses', 'DescribeReceiptRuleSet', {
  authorize: onAnything('DescribeReceiptRuleSet'),
  handler({ RuleSetName: asked }, context) {
    const { name, created, rules } = needRuleSet(context, asked);
    return { Metadata: { Name: name, CreatedTimestamp: new Date(created) }, Rules: [...rules] };
  },
});
