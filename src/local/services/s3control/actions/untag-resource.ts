import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { askOfBucket, tagBucket, tagsOfBucket } from '../../s3/port.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UntagResource.html */
export const action = defineAction('s3control', 'UntagResource', {
  authorize: ({ ResourceArn }, context) => askOfBucket(context, 's3:UntagResource', ResourceArn),
  handler({ ResourceArn, TagKeys }, context) {
    tagBucket(context, ResourceArn, removeTags(tagsOfBucket(context, ResourceArn), TagKeys));
    return answered({}, { status: 204 });
  },
});
