import { defineAction } from '../../../action.ts';
import { taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('cloudwatch', 'ListTagsForResource', {
  authorize: ({ ResourceARN }) => [{ action: 'cloudwatch:ListTagsForResource', arn: ResourceARN }],
  handler: ({ ResourceARN }, context) => ({ Tags: taggedResource(context, ResourceARN).tags }),
});
