import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html */
export const action = defineAction('s3', 'GetBucketWebsite', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketWebsite', input),
  handler(input, context) {
    return setting(bucketOf(context, input), 'website');
  },
});
