import { defineAction } from '../../../action.ts';
import { addTags } from '../tags.ts';
import { taggedResource } from '../tagged-resource.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
export const action = defineAction('logs', 'TagResource', {
  authorize: (input) => [{ action: 'logs:TagResource', arn: input.resourceArn }],
  handler(input, context) {
    const resource = taggedResource(context, input.resourceArn);
    resource.keep(addTags(resource.tags, input.tags));
    return {};
  },
});
