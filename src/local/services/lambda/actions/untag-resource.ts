import { defineAction } from '../../../action.ts';
import { findTagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UntagResource.html */
export const action = defineAction('lambda', 'UntagResource', {
  authorize: (input) => [{ action: 'lambda:UntagResource', arn: input.Resource }],
  handler(input, context) {
    const { tags, keep } = findTagged(context, input.Resource);
    const gone = new Set(input.TagKeys);
    keep(Object.fromEntries(Object.entries(tags).filter(([key]) => !gone.has(key))));
    return {};
  },
});
