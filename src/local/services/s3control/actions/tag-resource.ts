import { defineAction } from '../../../action.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { askOfBucket, tagBucket, tagsOfBucket } from '../../s3/port.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html */
export const action = defineAction('s3control', 'TagResource', {
  authorize: ({ ResourceArn }, context) => askOfBucket(context, 's3:TagResource', ResourceArn),
  handler({ ResourceArn, Tags }, context) {
    tagBucket(context, ResourceArn, mergeTags(tagsOfBucket(context, ResourceArn), Tags));
    return answered({}, { status: 204 });
  },
});
