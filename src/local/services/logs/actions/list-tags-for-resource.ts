import { defineAction } from '../../../action.ts';
import { taggedResource } from '../tagged-resource.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('logs', 'ListTagsForResource', {
  authorize: (input) => [{ action: 'logs:ListTagsForResource', arn: input.resourceArn }],
  handler: (input, context) => ({ tags: taggedResource(context, input.resourceArn).tags }),
});
