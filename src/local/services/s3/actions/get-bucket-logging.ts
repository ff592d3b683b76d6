import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html */
export const action = defineAction('s3', 'GetBucketLogging', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketLogging', input),
  handler(input, context) {
    return bucketOf(context, input).settings.logging ?? {};
  },
});
