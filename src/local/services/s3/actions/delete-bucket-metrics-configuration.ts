import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { withoutMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html */
export const action = defineAction('s3', 'DeleteBucketMetricsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutMetricsConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const metrics = withoutMember(bucket.settings.metrics, input.Id);
    changeSettings(context, bucket, { metrics });
    return {};
  },
});
