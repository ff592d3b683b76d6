import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { putTags, tagsOf } from '../tagged.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_UntagResource.html */
export const action = defineAction('ce', 'UntagResource', {
  authorize: (input) => [{ action: 'ce:UntagResource', arn: input.ResourceArn }],
  handler({ ResourceArn: arn, ResourceTagKeys: keys }, context) {
    putTags(context, arn, removeTags(tagsOf(context, arn), keys));
    return {};
  },
});
