import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { withMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html */
export const action = defineAction('s3', 'PutBucketIntelligentTieringConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutIntelligentTieringConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const tiering = withMember(bucket.settings.tiering, input.Id, input.IntelligentTieringConfiguration);
    changeSettings(context, bucket, { tiering });
    return {};
  },
});
