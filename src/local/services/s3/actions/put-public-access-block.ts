import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { readBlock } from '../settings/public-access.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html */
export const action = defineAction('s3', 'PutPublicAccessBlock', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketPublicAccessBlock', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const given = input.PublicAccessBlockConfiguration;
    changeSettings(context, bucket, { publicAccessBlock: readBlock(given) });
    return {};
  },
});
