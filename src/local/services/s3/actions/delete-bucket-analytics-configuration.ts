import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { withoutMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html */
export const action = defineAction('s3', 'DeleteBucketAnalyticsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutAnalyticsConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const analytics = withoutMember(bucket.settings.analytics, input.Id);
    changeSettings(context, bucket, { analytics });
    return {};
  },
});
