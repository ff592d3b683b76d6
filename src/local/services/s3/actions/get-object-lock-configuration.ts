import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html */
export const action = defineAction('s3', 'GetObjectLockConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketObjectLockConfiguration', input),
  handler(input, context) {
    return { ObjectLockConfiguration: setting(bucketOf(context, input), 'objectLock') };
  },
});
