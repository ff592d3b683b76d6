import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { withMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html */
export const action = defineAction('s3', 'PutBucketAnalyticsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutAnalyticsConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const analytics = withMember(bucket.settings.analytics, input.Id, input.AnalyticsConfiguration);
    changeSettings(context, bucket, { analytics });
    return answered({}, { status: 204 });
  },
});
