import { defineAction } from '../../../action.ts';
import { onObject } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { findUpload, removeUpload } from '../multipart/uploads.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export const action = defineAction('s3', 'AbortMultipartUpload', {
  authorize: (input, context) => onObject(context, 's3:AbortMultipartUpload', input),
  handler(input, context) {
    removeUpload(context, findUpload(context, bucketOf(context, input), input));
    return {};
  },
});
