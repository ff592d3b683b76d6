import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { checkLifecycle } from '../settings/check-lifecycle.ts';
import { scheduleLifecycle } from '../settings/run-lifecycle.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html */
export const action = defineAction('s3', 'PutBucketLifecycleConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutLifecycleConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const lifecycle = checkLifecycle(context.random, input);
    changeSettings(context, bucket, { lifecycle });
    scheduleLifecycle(context, bucket);
    return { TransitionDefaultMinimumObjectSize: lifecycle.minimumSize };
  },
});
