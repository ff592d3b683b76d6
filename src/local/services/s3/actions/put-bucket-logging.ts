import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { checkTarget } from '../settings/logging.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html: from then on requests are logged. */
export const action = defineAction('s3', 'PutBucketLogging', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketLogging', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const given = input.BucketLoggingStatus;
    if (given.LoggingEnabled !== undefined) checkTarget(context, bucket, given.LoggingEnabled);
    changeSettings(context, bucket, { logging: given });
    return {};
  },
});
