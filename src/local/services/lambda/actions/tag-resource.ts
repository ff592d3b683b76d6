import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { findTagged } from '../tagged.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html */
export const action = defineAction('lambda', 'TagResource', {
  authorize: (input) => [{ action: 'lambda:TagResource', arn: input.Resource }],
  handler(input, context) {
    const { tags, keep } = findTagged(context, input.Resource);
    if (Object.keys(input.Tags).length === 0)
      throw invalidParameter('An error occurred and the request cannot be processed.');
    keep(withTags(tags, input.Tags));
    return {};
  },
});
