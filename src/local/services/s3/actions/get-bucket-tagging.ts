import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html */
export const action = defineAction('s3', 'GetBucketTagging', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketTagging', input),
  handler(input, context) {
    const tags = setting(bucketOf(context, input), 'tags');
    return { TagSet: [...tags] };
  },
});
