import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html */
export const action = defineAction('s3', 'DeleteBucketPolicy', {
  authorize: (input, context) => onBucket(context, 's3:DeleteBucketPolicy', input),
  handler(input, context) {
    changeSettings(context, bucketOf(context, input), { policy: undefined });
    return {};
  },
});
