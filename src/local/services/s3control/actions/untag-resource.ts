import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { onTags, tag, tagsOf } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UntagResource.html */
export const action = defineAction('s3control', 'UntagResource', {
  authorize: (input, context) => onTags(context, 's3:UntagResource', input, { 'aws:TagKeys': input.TagKeys }),
  handler({ ResourceArn, TagKeys }, context) {
    tag(context, ResourceArn, removeTags(tagsOf(context, ResourceArn), TagKeys));
    return answered({}, { status: 204 });
  },
});
