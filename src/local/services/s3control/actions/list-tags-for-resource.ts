import { defineAction } from '../../../action.ts';
import { onTags, tagsOf } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListTagsForResource.html */
export const action = defineAction('s3control', 'ListTagsForResource', {
  authorize: (input, context) => onTags(context, 's3:ListTagsForResource', input),
  handler: ({ ResourceArn }, context) => ({ Tags: [...tagsOf(context, ResourceArn)] }),
});
