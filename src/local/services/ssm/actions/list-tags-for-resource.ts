import { defineAction } from '../../../action.ts';
import { taggedArn, taggedResource } from '../tagged-resource.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('ssm', 'ListTagsForResource', {
  authorize: (input, context) => [
    { action: 'ssm:ListTagsForResource', arn: taggedArn(context, input.ResourceType, input.ResourceId) },
  ],
  handler(input, context) {
    const resource = taggedResource(context, input.ResourceType, input.ResourceId);
    return { TagList: resource.tags };
  },
});
