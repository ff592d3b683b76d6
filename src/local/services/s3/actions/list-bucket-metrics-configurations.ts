import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { listCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html */
export const action = defineAction('s3', 'ListBucketMetricsConfigurations', {
  authorize: (input, context) => onBucket(context, 's3:GetMetricsConfiguration', input),
  handler(input, context) {
    const { page, ...paging } = listCollection(
      bucketOf(context, input).settings.metrics,
      input.ContinuationToken,
    );
    return { MetricsConfigurationList: page, ...paging };
  },
});
