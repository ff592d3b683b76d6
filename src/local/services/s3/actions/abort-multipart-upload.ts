import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { toSeeUpload } from '../multipart/to-upload.ts';
import { findUpload, removeUpload } from '../multipart/uploads.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export const action = defineAction('s3', 'AbortMultipartUpload', {
  authorize: (input, context) => toSeeUpload(context, 's3:AbortMultipartUpload', input),
  handler(input, context) {
    removeUpload(context, findUpload(context, bucketOf(context, input), input));
    return {};
  },
});
