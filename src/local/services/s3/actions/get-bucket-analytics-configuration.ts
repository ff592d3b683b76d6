import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { inCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAnalyticsConfiguration.html */
export const action = defineAction('s3', 'GetBucketAnalyticsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetAnalyticsConfiguration', input),
  handler(input, context) {
    return { AnalyticsConfiguration: inCollection(bucketOf(context, input).settings.analytics, input.Id) };
  },
});
