import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { inCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketIntelligentTieringConfiguration.html */
export const action = defineAction('s3', 'GetBucketIntelligentTieringConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetIntelligentTieringConfiguration', input),
  handler(input, context) {
    return {
      IntelligentTieringConfiguration: inCollection(bucketOf(context, input).settings.tiering, input.Id),
    };
  },
});
