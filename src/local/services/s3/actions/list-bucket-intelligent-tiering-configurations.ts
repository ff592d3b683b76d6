import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { listCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketIntelligentTieringConfigurations.html */
export const action = defineAction('s3', 'ListBucketIntelligentTieringConfigurations', {
  authorize: (input, context) => onBucket(context, 's3:GetIntelligentTieringConfiguration', input),
  handler(input, context) {
    const { page, ...paging } = listCollection(
      bucketOf(context, input).settings.tiering,
      input.ContinuationToken,
    );
    return { IntelligentTieringConfigurationList: page, ...paging };
  },
});
