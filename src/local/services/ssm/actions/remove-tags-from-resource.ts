import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { taggedArn, taggedResource } from '../tagged-resource.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
export const action = defineAction('ssm', 'RemoveTagsFromResource', {
  authorize: (input, context) => [
    { action: 'ssm:RemoveTagsFromResource', arn: taggedArn(context, input.ResourceType, input.ResourceId) },
  ],
  handler(input, context) {
    const resource = taggedResource(context, input.ResourceType, input.ResourceId);
    resource.put(removeTags(resource.tags, input.TagKeys));
    return {};
  },
});
