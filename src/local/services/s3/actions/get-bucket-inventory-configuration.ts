import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { inCollection } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketInventoryConfiguration.html */
export const action = defineAction('s3', 'GetBucketInventoryConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetInventoryConfiguration', input),
  handler(input, context) {
    return { InventoryConfiguration: inCollection(bucketOf(context, input).settings.inventory, input.Id) };
  },
});
