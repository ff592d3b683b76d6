import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html */
export const action = defineAction('s3', 'GetBucketPolicy', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketPolicy', input),
  handler(input, context) {
    return { Policy: setting(bucketOf(context, input), 'policy') };
  },
});
