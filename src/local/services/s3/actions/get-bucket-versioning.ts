import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html */
export const action = defineAction('s3', 'GetBucketVersioning', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketVersioning', input),
  handler(input, context) {
    return { Status: bucketOf(context, input).versioning };
  },
});
