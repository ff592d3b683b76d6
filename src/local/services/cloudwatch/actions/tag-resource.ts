import { defineAction } from '../../../action.ts';
import { readTags, taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html */
export const action = defineAction('cloudwatch', 'TagResource', {
  authorize: ({ ResourceARN }) => [{ action: 'cloudwatch:TagResource', arn: ResourceARN }],
  handler({ ResourceARN, Tags }, context) {
    const resource = taggedResource(context, ResourceARN);
    resource.keep(readTags(Tags, resource.tags));
    return {};
  },
});
