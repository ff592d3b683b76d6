import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { withMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html */
export const action = defineAction('s3', 'PutBucketMetricsConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutMetricsConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const metrics = withMember(bucket.settings.metrics, input.Id, input.MetricsConfiguration);
    changeSettings(context, bucket, { metrics });
    return answered({}, { status: 204 });
  },
});
