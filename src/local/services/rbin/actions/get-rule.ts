import { defineAction } from '../../../action.ts';
import { describeRule } from '../describe-rule.ts';
import { findRule, onRule } from '../find-rule.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_GetRule.html */
export const action = defineAction('rbin', 'GetRule', {
  authorize: (input, context) => [onRule('GetRule', input.Identifier, context)],
  handler: (input, context) => describeRule(findRule(context, input.Identifier), context),
});
