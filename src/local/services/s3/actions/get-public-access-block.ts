import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html */
export const action = defineAction('s3', 'GetPublicAccessBlock', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketPublicAccessBlock', input),
  handler(input, context) {
    const block = setting(bucketOf(context, input), 'publicAccessBlock');
    return { PublicAccessBlockConfiguration: block };
  },
});
