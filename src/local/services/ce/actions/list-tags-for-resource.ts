import { defineAction } from '../../../action.ts';
import { tagsOf } from '../tagged.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('ce', 'ListTagsForResource', {
  authorize: (input) => [{ action: 'ce:ListTagsForResource', arn: input.ResourceArn }],
  handler(input, context) {
    return { ResourceTags: [...tagsOf(context, input.ResourceArn)] };
  },
});
