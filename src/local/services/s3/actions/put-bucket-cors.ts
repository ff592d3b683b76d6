import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { checkCors } from '../settings/cors.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html */
export const action = defineAction('s3', 'PutBucketCors', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketCORS', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkCors(input.CORSConfiguration);
    changeSettings(context, bucket, { cors: input.CORSConfiguration });
    return {};
  },
});
