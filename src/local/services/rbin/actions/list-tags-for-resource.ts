import { defineAction } from '../../../action.ts';
import { findRuleByArn, onRuleArn } from '../find-rule.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('rbin', 'ListTagsForResource', {
  authorize: (input, context) => [onRuleArn('ListTagsForResource', input.ResourceArn, context)],
  handler: (input, context) => ({ Tags: findRuleByArn(context, input.ResourceArn).tags }),
});
