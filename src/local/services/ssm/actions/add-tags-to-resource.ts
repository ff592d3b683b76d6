import { defineAction } from '../../../action.ts';
import { taggedArn, taggedResource } from '../tagged-resource.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
export const action = defineAction('ssm', 'AddTagsToResource', {
  authorize: (input, context) => [
    { action: 'ssm:AddTagsToResource', arn: taggedArn(context, input.ResourceType, input.ResourceId) },
  ],
  handler(input, context) {
    const resource = taggedResource(context, input.ResourceType, input.ResourceId);
    resource.put(readTags(input.Tags, resource.tags));
    return {};
  },
});
