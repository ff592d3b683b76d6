import { defineAction } from '../../../action.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { putTags, tagsOf } from '../tagged.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_TagResource.html */
export const action = defineAction('ce', 'TagResource', {
  authorize: (input) => [{ action: 'ce:TagResource', arn: input.ResourceArn }],
  handler({ ResourceArn: arn, ResourceTags: added }, context) {
    putTags(context, arn, mergeTags(tagsOf(context, arn), added));
    return {};
  },
});
