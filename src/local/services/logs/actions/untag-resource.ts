import { defineAction } from '../../../action.ts';
import { dropTags } from '../tags.ts';
import { taggedResource } from '../tagged-resource.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html */
export const action = defineAction('logs', 'UntagResource', {
  authorize: (input) => [{ action: 'logs:UntagResource', arn: input.resourceArn }],
  handler(input, context) {
    const resource = taggedResource(context, input.resourceArn);
    resource.keep(dropTags(resource.tags, input.tagKeys));
    return {};
  },
});
