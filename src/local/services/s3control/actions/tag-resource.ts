import { defineAction } from '../../../action.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { checkGiven, onTags, tag, tagsOf } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html */
export const action = defineAction('s3control', 'TagResource', {
  authorize: (input, context) => onTags(context, 's3:TagResource', input, requestTagKeys(input.Tags)),
  handler({ ResourceArn, Tags }, context) {
    tag(context, ResourceArn, mergeTags(tagsOf(context, ResourceArn), checkGiven(Tags)));
    return answered({}, { status: 204 });
  },
});
