import { defineAction } from '../../../action.ts';
import { checkTaggedWhole } from '../access/bucket-tags.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html */
export const action = defineAction('s3', 'DeleteBucketTagging', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketTagging', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkTaggedWhole(bucket, 'DELETE');
    changeSettings(context, bucket, { tags: undefined });
    return {};
  },
});
