import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { inCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetricsConfiguration.html */
export const action = defineAction('s3', 'GetBucketMetricsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetMetricsConfiguration', input),
  handler(input, context) {
    return { MetricsConfiguration: inCollection(bucketOf(context, input).settings.metrics, input.Id) };
  },
});
