import { defineAction } from '../../../action.ts';
import { describeRule } from '../describe-rule.ts';
import { findRule, onRule } from '../rules.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html */
export const action = defineAction('events', 'DescribeRule', {
  authorize: (input, context) => [onRule(context, 'DescribeRule', input.Name, input.EventBusName)],
  handler(input, context) {
    const { rule } = findRule(context, input.Name, input.EventBusName);
    return { ...describeRule(rule), CreatedBy: rule.arn.split(':')[4] };
  },
});
