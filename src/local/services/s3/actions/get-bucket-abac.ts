import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAbac.html */
export const action = defineAction('s3', 'GetBucketAbac', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketAbac', input),
  handler(input, context) {
    return { AbacStatus: { Status: bucketOf(context, input).settings.abac ?? 'Disabled' } };
  },
});
