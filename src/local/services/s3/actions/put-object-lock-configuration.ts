import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { checkObjectLock } from '../settings/object-lock.ts';
import { buckets } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html */
export const action = defineAction('s3', 'PutObjectLockConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketObjectLockConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const objectLock = checkObjectLock(bucket, input.ObjectLockConfiguration);
    const settings = { ...bucket.settings, objectLock };
    context.state.table(buckets).put({ ...bucket, objectLock: true, settings });
    return {};
  },
});
