import { defineAction } from '../../../action.ts';
import { findTagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html */
export const action = defineAction('lambda', 'ListTags', {
  authorize: (input) => [{ action: 'lambda:ListTags', arn: input.Resource }],
  handler: (input, context) => ({ Tags: findTagged(context, input.Resource).tags }),
});
