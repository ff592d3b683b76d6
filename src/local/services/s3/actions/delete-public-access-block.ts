import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html */
export const action = defineAction('s3', 'DeletePublicAccessBlock', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketPublicAccessBlock', input),
  handler(input, context) {
    changeSettings(context, bucketOf(context, input), { publicAccessBlock: undefined });
    return {};
  },
});
