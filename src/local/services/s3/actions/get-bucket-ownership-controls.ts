import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html */
export const action = defineAction('s3', 'GetBucketOwnershipControls', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketOwnershipControls', input),
  handler(input, context) {
    const ownership = setting(bucketOf(context, input), 'ownership');
    return { OwnershipControls: { Rules: [{ ObjectOwnership: ownership }] } };
  },
});
