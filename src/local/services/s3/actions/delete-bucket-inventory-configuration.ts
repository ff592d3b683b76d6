import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { withoutMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketInventoryConfiguration.html */
export const action = defineAction('s3', 'DeleteBucketInventoryConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutInventoryConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const inventory = withoutMember(bucket.settings.inventory, input.Id);
    changeSettings(context, bucket, { inventory });
    return {};
  },
});
