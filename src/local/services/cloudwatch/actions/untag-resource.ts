import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html */
export const action = defineAction('cloudwatch', 'UntagResource', {
  authorize: ({ ResourceARN }) => [{ action: 'cloudwatch:UntagResource', arn: ResourceARN }],
  handler({ ResourceARN, TagKeys }, context) {
    const resource = taggedResource(context, ResourceARN);
    resource.keep(removeTags(resource.tags, TagKeys));
    return {};
  },
});
